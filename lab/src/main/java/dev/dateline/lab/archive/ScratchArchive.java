package dev.dateline.lab.archive;

import dev.dateline.answer.extractive.Examination;
import dev.dateline.answer.extractive.SentenceRanking;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.citation.Prover;
import dev.dateline.citation.QuoteFinder;
import dev.dateline.citation.Verifier;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.index.ArchiveWriter;
import dev.dateline.index.ArticleFilter;
import dev.dateline.index.EnglishTermAnalyzer;
import dev.dateline.index.Ingest;
import dev.dateline.index.LuceneArchiveWriter;
import dev.dateline.index.LucenePassageIndex;
import dev.dateline.index.OnnxEmbedder;
import dev.dateline.index.PassageHit;
import dev.dateline.index.PassageQuery;
import dev.dateline.index.TermAnalyzer;
import dev.dateline.question.Inquiry;
import dev.dateline.reader.OnnxReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An archive of texts that are no news, for as long as they are measured with. */
public final class ScratchArchive implements AutoCloseable {
    private static final int DEPTH = 100;
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private final Workshop workshop;
    private final OnnxEmbedder embedder;
    private final OnnxReader reader;
    private final LucenePassageIndex index;
    private final SentencePipeline pipeline;

    /** @throws IOException if the temporary folder cannot be made */
    public ScratchArchive(List<Article> articles) throws IOException {
        workshop = new Workshop();
        Path folder = workshop.freshIndex();
        try (OnnxEmbedder oneAtATime = new OnnxEmbedder(1);
                ArchiveWriter archive = new LuceneArchiveWriter(folder, oneAtATime);
                Ingest ingest = new Ingest(archive, oneAtATime, WORKERS)) {
            articles.forEach(article -> ingest.accept(new Reading.Read(article, Path.of(article.id()))));
            ingest.finish();
        }
        embedder = new OnnxEmbedder(WORKERS);
        reader = OnnxReader.load(Optional.empty(), WORKERS);
        TermAnalyzer analyzer = new EnglishTermAnalyzer();
        index = new LucenePassageIndex(folder, embedder, analyzer);
        pipeline = new SentencePipeline(index, embedder, analyzer, Optional.of(reader));
    }

    /** A text as an undated article of one paragraph. */
    public static Article article(String id, String title, String source, String text) {
        return new Article(
                id,
                title,
                source,
                "",
                Publication.UNKNOWN,
                "",
                text,
                List.of(new Block(Block.Kind.BODY, 0, text.length())));
    }

    /** The sentences of the best passages, ranked as for an answer. */
    public SentenceRanking rank(Inquiry inquiry, int passages) {
        return pipeline.rank(inquiry, passages);
    }

    /** The best answer of the best passages, whether it would be shown or not. */
    public Optional<Examination> examine(Inquiry inquiry, int passages) {
        return pipeline.examine(inquiry, passages);
    }

    /** The first passage of an article. */
    public PassageHit firstPassage(Article article) {
        return index
                .search(new PassageQuery.Words(article.title() + " " + article.text(), ArticleFilter.ALL), DEPTH)
                .stream()
                .filter(hit -> hit.passage().articleId().equals(article.id())
                        && hit.passage().ordinal() == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(article.id() + " is not in the archive"));
    }

    /** Proves claims by its articles. */
    public Prover prover() {
        TermAnalyzer analyzer = new EnglishTermAnalyzer();
        SupportScorer scorer = new SupportScorer(embedder, analyzer, Optional.of(reader));
        Verifier verifier = new Verifier(index, scorer, analyzer);
        return new Prover(new QuoteFinder(verifier, scorer, analyzer), verifier);
    }

    @Override
    public void close() throws IOException {
        index.close();
        embedder.close();
        reader.close();
        workshop.close();
    }
}
