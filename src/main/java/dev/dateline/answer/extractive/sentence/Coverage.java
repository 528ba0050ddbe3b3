package dev.dateline.answer.extractive.sentence;

import dev.dateline.archive.PassageHit;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.language.name.Acronym;
import dev.dateline.question.Alias;
import dev.dateline.question.Question;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which of a question's terms a passage's sentences hold, and what stands around them. */
final class Coverage {
    /** A term beside the sentence counts less than one in it, and one further off less again. */
    private static final double BESIDE = 0.6;

    private static final double HEADING = 0.5;
    private static final double ELSEWHERE = 0.35;

    private final Rarities rarities;
    private final List<Set<String>> sentences = new ArrayList<>();
    private final Set<String> heading;

    /**
     * @param texts of each sentence
     * @param terms of each sentence
     * @param times of each sentence
     * @param questions of each sentence, the places of those that it answers in an interview: what they ask it need not say again
     */
    Coverage(
            PassageHit hit,
            Question question,
            List<String> texts,
            List<List<TermAnalyzer.Term>> terms,
            List<List<TimeExpression>> times,
            List<List<Integer>> questions,
            TermAnalyzer analyzer,
            Rarities rarities) {
        this.rarities = rarities;
        List<Acronym> acronyms = Acronym.in(question.text());
        for (int i = 0; i < terms.size(); i++) {
            Set<String> shared = rarities.shared(terms.get(i));
            if (speaksOfTheSameDays(times.get(i), question.times())) {
                shared.addAll(question.timeTerms());
            }
            for (Alias alias : question.aliases()) {
                if (holds(terms.get(i), alias.words())) {
                    shared.addAll(alias.terms());
                }
            }
            for (Acronym acronym : acronyms) {
                if (rarities.share(acronym.letters()) > 0 && acronym.isSpelledOutIn(texts.get(i))) {
                    shared.add(acronym.letters());
                }
            }
            sentences.add(shared);
        }
        for (int i = 0; i < terms.size(); i++) {
            for (int asked : questions.get(i)) {
                sentences.get(i).addAll(rarities.shared(terms.get(asked)));
            }
        }
        heading = rarities.shared(analyzer.terms(hit.title() + " \n " + hit.source() + " \n " + hit.author()));
    }

    private static boolean holds(List<TermAnalyzer.Term> sentence, Set<String> words) {
        return words.stream()
                .allMatch(
                        word -> sentence.stream().anyMatch(term -> term.value().equals(word)));
    }

    /** "Next month" speaks of November 2025 if the article's date makes it so. */
    private static boolean speaksOfTheSameDays(List<TimeExpression> times, List<TimeWindow> asked) {
        return times.stream()
                .flatMap(time -> time.interval().stream())
                .anyMatch(interval -> asked.stream().anyMatch(window -> window.overlaps(interval)));
    }

    /** The share of the question that a sentence holds. */
    double of(int sentence) {
        return sentences.get(sentence).stream().mapToDouble(rarities::share).sum();
    }

    /** The same with what stands around it. */
    double inContext(int sentence) {
        double sum = 0;
        for (String term : rarities.terms()) {
            sum += rarities.share(term) * nearness(term, sentence);
        }
        return sum;
    }

    private double nearness(String term, int sentence) {
        if (sentences.get(sentence).contains(term)) {
            return 1;
        }
        if (holds(sentence - 1, term) || holds(sentence + 1, term)) {
            return BESIDE;
        }
        if (heading.contains(term)) {
            return HEADING;
        }
        return sentences.stream().anyMatch(terms -> terms.contains(term)) ? ELSEWHERE : 0;
    }

    private boolean holds(int sentence, String term) {
        return sentence >= 0
                && sentence < sentences.size()
                && sentences.get(sentence).contains(term);
    }
}
