package dev.dateline.lab.archive;

import dev.dateline.answer.extractive.gate.Examination;
import dev.dateline.answer.extractive.sentence.SentenceRanking;
import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.Archives;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.citation.Prover;
import dev.dateline.citation.QuoteFinder;
import dev.dateline.citation.Verifier;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.embedding.OnnxEmbedder;
import dev.dateline.ingest.Ingest;
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
    private final PassageIndex index;
    private final SentencePipeline pipeline;

    /** @throws IOException if the temporary folder cannot be made */
    public ScratchArchive(List<Article> articles) throws IOException {
        workshop = new Workshop();
        Path folder = workshop.freshIndex();
        Archives archives = new LuceneArchives(folder);
        TextAnalyzer analyzer = new EnglishTermAnalyzer();
        try (OnnxEmbedder oneAtATime = new OnnxEmbedder(1);
                ArchiveWriter archive = archives.write(oneAtATime.space());
                Ingest ingest = new Ingest(archive, oneAtATime, analyzer, WORKERS)) {
            articles.forEach(article -> ingest.accept(new Reading.Read(article, Path.of(article.id()))));
            ingest.finish();
        }
        embedder = new OnnxEmbedder(WORKERS);
        reader = OnnxReader.load(Optional.empty(), WORKERS);
        index = archives.read(embedder.space());
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
        TextAnalyzer analyzer = new EnglishTermAnalyzer();
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
