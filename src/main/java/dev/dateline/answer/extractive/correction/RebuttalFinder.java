package dev.dateline.answer.extractive.correction;

import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.answer.extractive.reading.CandidateReader;
import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.answer.extractive.sentence.SentenceFinder;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.language.deed.Accusation;
import dev.dateline.language.name.Name;
import dev.dateline.question.Question;
import dev.dateline.retrieval.Evidence;
import dev.dateline.retrieval.Retriever;
import dev.dateline.syndication.Copies;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for what speaks against an accusation that an answer tells: that who is accused was cleared of it later, or else denies
 * it. Asks the archive only if somebody is accused. Safe for use by many threads.
 */
public final class RebuttalFinder {
    private static final int PASSAGES = 10;

    private final PassageIndex index;
    private final Copies copies;
    private final SentenceFinder finder;
    private final CandidateReader candidates;

    public RebuttalFinder(PassageIndex index, Copies copies, SentenceFinder finder, CandidateReader candidates) {
        this.index = index;
        this.copies = copies;
        this.finder = finder;
        this.candidates = candidates;
    }

    /**
     * The sentence that clears whom the first accusing sentence of an answer accuses, the latest if there are several; without
     * one, the first that denies it. Empty if nobody is accused, or the answer says so itself.
     *
     * @param vector the question's
     */
    public Optional<Candidate> find(Question question, List<Draft.Sentence> answer, float[] vector) {
        List<Quote> quotes =
                answer.stream().flatMap(sentence -> sentence.quotes().stream()).toList();
        for (Quote quote : quotes) {
            for (Name name : Accusation.accused(quote.read().document())) {
                boolean isAnswered = quotes.stream()
                        .map(each -> each.read().document())
                        .anyMatch(document -> Accusation.clears(document, other -> isOf(name, other)));
                return isAnswered ? Optional.empty() : find(question, quote, name, vector);
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> find(Question question, Quote accusation, Name accused, float[] vector) {
        PassageQuery query = new PassageQuery.Words(
                accused.words() + " " + Accusation.wordsOfClearing(), since(accusation, question.filter()));
        List<Evidence> evidence = copies.originals(index.search(query, PASSAGES)).stream()
                .filter(hit -> isOfSame(accusation, accused, hit))
                .map(hit -> new Evidence(hit, 0))
                .toList();
        List<FoundSentence> sentences = finder.find(question, new Retriever.Found(evidence, vector));
        Comparator<FoundSentence> byDay = Comparator.comparing(RebuttalFinder::day);
        return sentences.stream()
                .filter(sentence -> Accusation.clears(sentence.document(), name -> isOf(accused, name)))
                .max(byDay)
                .or(() -> sentences.stream()
                        .filter(sentence -> Accusation.disclaims(sentence.document(), name -> isOf(accused, name)))
                        .min(byDay))
                .flatMap(sentence -> candidates.read(question, List.of(sentence), Map.of()).stream()
                        .findFirst());
    }

    /** Whether a passage speaks of the same person: it is of the same article, or has the whole name. */
    private static boolean isOfSame(Quote accusation, Name accused, PassageHit hit) {
        return hit.passage().articleId().equals(accusation.hit().passage().articleId())
                || hit.text().contains(accused.words());
    }

    /** Whether a name is the accused one's, whole or by its last word. */
    private static boolean isOf(Name accused, Name name) {
        return accused.words().equals(name.words()) || lastWord(accused.words()).equals(name.words());
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static LocalDate day(FoundSentence sentence) {
        return sentence.evidence().hit().publication().date().orElse(LocalDate.MIN);
    }

    private static ArticleFilter since(Quote accusation, ArticleFilter asked) {
        Optional<LocalDate> told = accusation.hit().publication().date();
        Optional<LocalDate> from =
                asked.from().filter(day -> told.filter(day::isBefore).isEmpty()).or(() -> told);
        return new ArticleFilter(from, asked.to(), asked.sources(), asked.ids());
    }
}
