package dev.dateline.answer.extractive.correction;

import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.answer.extractive.sentence.SentenceFinder;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.language.Document;
import dev.dateline.language.correction.Withdrawal;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.passage.Passage;
import dev.dateline.question.Question;
import dev.dateline.reader.Reader;
import dev.dateline.retrieval.Evidence;
import dev.dateline.retrieval.Retriever;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for what was taken back: in the evidence, at the foot of its articles, and in later articles on the same. Asks the archive
 * once. Safe for use by many threads.
 */
public final class CorrectionFinder {
    private static final int PASSAGES = 10;

    /** The words that notes are written in, to find them by. */
    private static final String NOTES = Stream.of(
                    "note-labels", "words-for-earlier", "nouns-of-versions", "amending-participles", "adverbs-of-error")
            .flatMap(list -> Vocabulary.ENGLISH.words(list).stream())
            .distinct()
            .collect(Collectors.joining(" "));

    private final PassageIndex index;
    private final SentenceFinder finder;
    private final ClaimMatcher matcher;

    /** @param reader tells whether a sentence in other words makes a claim; without one, only the same words do */
    public CorrectionFinder(PassageIndex index, SentenceFinder finder, TermAnalyzer analyzer, Optional<Reader> reader) {
        this.index = index;
        this.finder = finder;
        this.matcher = new ClaimMatcher(analyzer, reader);
    }

    /**
     * What was taken back of what some sentences say.
     *
     * @param sentences those of the evidence, best first
     */
    public Corrections find(Question question, Retriever.Found found, List<FoundSentence> sentences) {
        List<Correction> corrections = new ArrayList<>();
        for (FoundSentence sentence : sentences) {
            addNotes(sentence, corrections);
        }
        if (!sentences.isEmpty()) {
            List<Evidence> elsewhere = elsewhere(question, found);
            if (!elsewhere.isEmpty()) {
                finder.find(question, new Retriever.Found(elsewhere, found.question()))
                        .forEach(sentence -> addNotes(sentence, corrections));
            }
        }
        return Corrections.of(question, sentences, corrections, matcher);
    }

    private static void addNotes(FoundSentence sentence, List<Correction> corrections) {
        sentence.document().withdrawals().forEach(withdrawal -> corrections.add(new Correction(sentence, withdrawal)));
    }

    /** Passages beside the evidence in which a newsroom takes something back. */
    private List<Evidence> elsewhere(Question question, Retriever.Found found) {
        ArticleFilter asked = question.filter();
        Set<String> ids = new HashSet<>();
        Set<Passage> known = new HashSet<>();
        for (Evidence evidence : found.evidence()) {
            ids.add(evidence.hit().passage().articleId());
            known.add(evidence.hit().passage());
        }
        ArticleFilter same = new ArticleFilter(asked.from(), asked.to(), asked.sources(), ids);
        List<PassageQuery> queries = List.of(
                new PassageQuery.Words(NOTES, same),
                new PassageQuery.Words(question.own() + " " + NOTES, question.beside(), asked));
        return index.search(queries, PASSAGES).stream()
                .flatMap(List::stream)
                .filter(hit -> known.add(hit.passage()))
                .filter(CorrectionFinder::takesBack)
                .map(hit -> new Evidence(hit, 0))
                .toList();
    }

    private static boolean takesBack(PassageHit hit) {
        return Document.of(hit.text()).withdrawals().stream()
                .anyMatch(withdrawal -> withdrawal.of() != Withdrawal.Of.OTHERS);
    }
}
