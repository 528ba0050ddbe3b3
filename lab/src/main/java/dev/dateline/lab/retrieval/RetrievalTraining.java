package dev.dateline.lab.retrieval;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.article.format.ArticleFiles;
import dev.dateline.embedding.Embedder;
import dev.dateline.ingest.Ingest;
import dev.dateline.lab.archive.Workshop;
import dev.dateline.lab.fitting.ListwiseFit;
import dev.dateline.lab.fitting.Provenance;
import dev.dateline.lab.fitting.WeightsWriter;
import dev.dateline.lab.report.Report;
import dev.dateline.lexicon.ArchiveLexicon;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.retrieval.PassageRanker;
import dev.dateline.retrieval.Retriever;
import dev.dateline.retrieval.SignalWeights;
import dev.dateline.retrieval.Signals;
import dev.dateline.syndication.Copies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Fits the weights by which passages are ranked, on questions whose evidence is known, and writes them to a file that
 * names what they were fitted on. Each set counts as much as each other, however many its questions. The same files give
 * the same weights.
 */
public final class RetrievalTraining {
    private static final int FOLDS = 2;
    private static final double RIDGE = 1e-4;

    /** Articles come into the archive in their order, so that its vectors are linked the same way each time. */
    private static final int WORKERS = 1;

    private final Embedder embedder;
    private final TextAnalyzer analyzer;
    private final ObjectMapper json;

    /** @param json reads the questions */
    public RetrievalTraining(Embedder embedder, TextAnalyzer analyzer, ObjectMapper json) {
        this.embedder = embedder;
        this.analyzer = analyzer;
        this.json = json;
    }

    /**
     * Fits the weights and writes them.
     *
     * @return the figures of each set by two-fold cross-validation: every second question, ranked with weights fitted on
     *     the others of all sets
     * @throws BadQuestionFileException if a file of questions or articles cannot be used
     * @throws IOException if there is no room for the temporary archives or the weights
     */
    public List<Report> train(List<TrainingSet> sets, Path weightsOut) throws IOException {
        List<List<RankingExample>> examples = new ArrayList<>();
        try (Workshop workshop = new Workshop()) {
            for (TrainingSet set : sets) {
                examples.add(examples(set, workshop));
            }
        }
        List<RankingFigures> figures = crossValidate(examples);
        List<Report> reports = new ArrayList<>();
        for (int set = 0; set < sets.size(); set++) {
            reports.add(new Report(
                    sets.get(set).questions().toString(), figures.get(set).toMap(), List.of()));
        }
        write(weightsOut, fit(examples, place -> true), sets);
        return reports;
    }

    private static void write(Path file, SignalWeights weights, List<TrainingSet> sets) throws IOException {
        List<String> comments = new ArrayList<>();
        comments.add("How much each signal of a passage counts: dev.dateline.retrieval.Signals.");
        comments.add("Fitted by `dateline train passages` at commit " + Provenance.commit() + " on");
        for (TrainingSet set : sets) {
            comments.add("  " + Provenance.of(set.questions()));
            comments.add("    asked of " + Provenance.of(set.articles()));
        }
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("words", weights.words());
        named.put("sentence", weights.sentence());
        named.put("coverage", weights.coverage());
        named.put("source", weights.source());
        named.put("date", weights.date());
        WeightsWriter.write(file, comments, named);
    }

    private List<RankingExample> examples(TrainingSet set, Workshop workshop) {
        try (PassageIndex index = new LuceneArchives(archive(set.articles(), workshop)).read(embedder.space())) {
            Lexicon lexicon = new ArchiveLexicon(index, analyzer, embedder::knows);
            Retriever retriever = new Retriever(index, new Copies(index, analyzer), embedder, analyzer);
            return new RankingExamples(
                            json, new QuestionAnalyzer(analyzer, () -> lexicon, Clock.systemUTC()), retriever)
                    .read(set);
        }
    }

    private Path archive(Path articles, Workshop workshop) {
        if (Files.isDirectory(articles) && !new LuceneArchives(articles).isEmpty()) {
            return articles;
        }
        Path folder = workshop.freshIndex();
        try (ArchiveWriter archive = new LuceneArchives(folder).write(embedder.space());
                Ingest ingest = new Ingest(archive, embedder, analyzer, WORKERS)) {
            new ArticleFiles().read(List.of(articles), ingest);
            ingest.finish();
        }
        return folder;
    }

    private static List<RankingFigures> crossValidate(List<List<RankingExample>> sets) {
        List<RankingFigures> figures =
                sets.stream().map(set -> new RankingFigures()).toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            int heldBack = fold;
            PassageRanker ranker = new PassageRanker(fit(sets, place -> place % FOLDS != heldBack));
            for (int set = 0; set < sets.size(); set++) {
                for (int place = fold; place < sets.get(set).size(); place += FOLDS) {
                    RankingExample example = sets.get(set).get(place);
                    figures.get(set)
                            .add(example.rankedBy(ranker), example.facts().size());
                }
            }
        }
        return figures;
    }

    /** The weights that fit the examples at some places of each set. */
    private static SignalWeights fit(List<List<RankingExample>> sets, IntPredicate places) {
        List<ListwiseFit.Ranking> rankings = new ArrayList<>();
        for (List<RankingExample> set : sets) {
            for (int place = 0; place < set.size(); place++) {
                if (places.test(place)) {
                    set.get(place).toRanking(1.0 / set.size()).ifPresent(rankings::add);
                }
            }
        }
        return SignalWeights.of(ListwiseFit.fit(rankings, Signals.COUNT, RIDGE));
    }
}
