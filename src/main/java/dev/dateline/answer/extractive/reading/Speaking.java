package dev.dateline.answer.extractive.reading;

import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.language.speech.Pronouns;
import dev.dateline.language.speech.Utterance;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import java.util.Optional;

/** Tells who answers "who" if somebody speaks of himself. */
final class Speaking {
    private Speaking() {}

    /**
     * The answer as it is told: "I" is the speaker's name, and a speaker's label answers only if the speaker means himself. Nothing
     * if it names nobody.
     */
    static Optional<ShortAnswer> told(
            Question question, FoundSentence sentence, ShortAnswer finding, TermAnalyzer analyzer) {
        boolean pronoun = Pronouns.isSpeaker(finding.text());
        if (sentence.utterance().isEmpty()) {
            return pronoun ? Optional.empty() : Optional.of(finding);
        }
        Utterance said = sentence.utterance().get();
        int place = sentence.sentence().span().start() + finding.span().start();
        boolean label = place < said.words().start();
        if (!pronoun && !label) {
            return Optional.of(finding);
        }
        String words = words(sentence, said);
        // "I was at sea" does not say who locked the door.
        boolean answers = question.kind() == AnswerKind.WHO
                && !said.speaker().isEmpty()
                && Pronouns.speakOfThemselves(words)
                && analyzer.terms(words).stream()
                        .anyMatch(term -> question.terms().contains(term.value()));
        return answers
                ? Optional.of(new ShortAnswer(finding.span(), said.speaker(), Optional.empty()))
                : Optional.empty();
    }

    private static String words(FoundSentence sentence, Utterance said) {
        int start =
                Math.max(0, said.words().start() - sentence.sentence().span().start());
        return sentence.text().substring(Math.min(start, sentence.text().length()));
    }
}
