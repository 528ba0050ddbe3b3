package dev.dateline.archive.lucene;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.ArchivedArticle;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.Trait;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleKind;
import dev.dateline.article.Publication;
import dev.dateline.language.token.Span;
import dev.dateline.passage.Passage;
import dev.dateline.passage.Sentence;
import dev.dateline.passage.SentenceVectors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * How an article is laid out in Lucene: one document a passage, then one for the article itself, added as one block, so
 * that an index never holds a part of an article.
 */
final class ArticleDocuments {
    /** The article a document belongs to. */
    static final String BLOCK = "block";
    /** The article's id, on the article's own document only. */
    static final String ID = "id";

    /** Tells an article's own document from its passages. */
    static final String KIND = "kind";

    static final String ARTICLE = "article";

    /** The fields that words are searched in. */
    static final String TITLE = "title";

    static final String SOURCE = "source";
    static final String TEXT = "text";

    /** The same, as they are shown. A passage shows its own text, an article its whole. */
    static final String STORED_TITLE = "stored_title";

    static final String STORED_SOURCE = "stored_source";
    static final String STORED_TEXT = "stored_text";

    static final String SOURCE_KEY = "source_key";
    static final String AUTHOR = "author";
    static final String URL = "url";
    static final String LANGUAGE = "language";
    static final String MEANT_AS = "meant_as";
    static final String PUBLISHED = "published";
    static final String READ_FROM = "read_from";
    static final String BLOCKS = "blocks";
    static final String ORIGIN = "origin";
    static final String DIGEST = "digest";
    static final String ORDINAL = "ordinal";
    static final String SENTENCES = "sentences";
    static final String SENTENCE_VECTORS = "sentence_vectors";
    static final String VECTOR = "vector";
    /** Finds a passage that was embedded before. */
    static final String PASSAGE_DIGEST = "passage_digest";

    /** What near-identical articles share: one term a band, and all of them to look up at once. */
    static final String COPY_BAND = "copy_band";

    static final String COPY_BANDS = "copy_bands";

    private ArticleDocuments() {}

    static List<Document> of(ArchiveWriter.Entry entry) {
        List<Document> documents = new ArrayList<>();
        for (ArchiveWriter.EmbeddedPassage passage : entry.passages()) {
            documents.add(passageDocument(entry.article(), passage));
        }
        documents.add(articleDocument(entry));
        return documents;
    }

    private static Document passageDocument(Article article, ArchiveWriter.EmbeddedPassage embedded) {
        Passage passage = embedded.passage();
        Document document = new Document();
        addHeader(document, article, article.publicationAt(passage.span().start()));
        document.add(new TextField(TITLE, article.title(), Field.Store.NO));
        document.add(new TextField(SOURCE, article.source(), Field.Store.NO));
        document.add(new TextField(TEXT, passage.span().of(article.text()), Field.Store.NO));
        for (Trait trait : embedded.traits()) {
            document.add(new StringField(field(trait.kind()), trait.value(), Field.Store.NO));
        }
        document.add(new StoredField(STORED_TEXT, passage.span().of(article.text())));
        document.add(new StoredField(ORDINAL, passage.ordinal()));
        document.add(new StoredField(SENTENCES, PlaceCodec.encodeSentences(passage.sentences())));
        document.add(
                new StoredField(SENTENCE_VECTORS, embedded.vectors().sentences().toBytes()));
        document.add(new StringField(PASSAGE_DIGEST, embedded.digest(), Field.Store.NO));
        document.add(new KnnFloatVectorField(VECTOR, embedded.vectors().whole(), VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    private static Document articleDocument(ArchiveWriter.Entry entry) {
        Article article = entry.article();
        Document document = new Document();
        addHeader(document, article, article.publication());
        document.add(new StringField(KIND, ARTICLE, Field.Store.NO));
        document.add(new StringField(ID, article.id(), Field.Store.YES));
        document.add(new StringField(LANGUAGE, article.language(), Field.Store.YES));
        document.add(new StoredField(STORED_TEXT, article.text()));
        document.add(new StoredField(BLOCKS, PlaceCodec.encodeBlocks(article.blocks())));
        document.add(new StringField(ORIGIN, entry.origin(), Field.Store.YES));
        document.add(new StoredField(DIGEST, entry.digest()));
        entry.signature()
                .forEach(band -> document.add(new StringField(COPY_BAND, PlaceCodec.encodeBand(band), Field.Store.NO)));
        document.add(new BinaryDocValuesField(COPY_BANDS, PlaceCodec.encodeBands(entry.signature())));
        return document;
    }

    private static void addHeader(Document document, Article article, Publication publication) {
        document.add(new StringField(BLOCK, article.id(), Field.Store.YES));
        document.add(new StringField(SOURCE_KEY, ArticleFilter.sourceKey(article.source()), Field.Store.NO));
        document.add(new StoredField(STORED_TITLE, article.title()));
        document.add(new StoredField(STORED_SOURCE, article.source()));
        document.add(new StoredField(AUTHOR, article.author()));
        document.add(new StoredField(URL, article.url()));
        document.add(new StringField(MEANT_AS, article.kind().name(), Field.Store.YES));
        if (publication instanceof Publication.Dated dated) {
            document.add(new LongField(PUBLISHED, dated.day().toEpochDay(), Field.Store.YES));
            document.add(new StoredField(READ_FROM, dated.readFrom()));
        }
    }

    /** The field of a trait. */
    static String field(Trait.Kind kind) {
        return kind == Trait.Kind.TERM ? TEXT : kind.name().toLowerCase(Locale.ROOT);
    }

    /** The query that a document must match; none if every article may be searched. */
    static Optional<Query> matching(ArticleFilter filter) {
        if (filter.equals(ArticleFilter.ALL)) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (filter.from().isPresent() || filter.to().isPresent()) {
            long from = filter.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long to = filter.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            query.add(LongField.newRangeQuery(PUBLISHED, from, to), BooleanClause.Occur.FILTER);
        }
        if (!filter.sources().isEmpty()) {
            List<BytesRef> keys = filter.sources().stream()
                    .map(source -> new BytesRef(ArticleFilter.sourceKey(source)))
                    .toList();
            query.add(new TermInSetQuery(SOURCE_KEY, keys), BooleanClause.Occur.FILTER);
        }
        if (!filter.ids().isEmpty()) {
            List<BytesRef> ids = filter.ids().stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(BLOCK, ids), BooleanClause.Occur.FILTER);
        }
        return Optional.of(query.build());
    }

    /** An article's own document as it is given out. */
    static ArchivedArticle archived(Document document) {
        return new ArchivedArticle(article(document), document.get(DIGEST));
    }

    private static Article article(Document document) {
        return new Article(
                document.get(ID),
                document.get(STORED_TITLE),
                document.get(STORED_SOURCE),
                document.get(AUTHOR),
                publication(document),
                document.get(URL),
                Objects.requireNonNullElse(document.get(LANGUAGE), ""),
                kind(document),
                document.get(STORED_TEXT),
                PlaceCodec.decodeBlocks(document.getBinaryValue(BLOCKS)));
    }

    /** The hit of a passage's document. */
    static PassageHit hit(Document document, float score, int dimension) {
        List<Sentence> sentences = PlaceCodec.decodeSentences(document.getBinaryValue(SENTENCES));
        Span span = new Span(
                sentences.getFirst().span().start(), sentences.getLast().span().end());
        int ordinal = document.getField(ORDINAL).numericValue().intValue();
        return new PassageHit(
                new Passage(document.get(BLOCK), ordinal, span, sentences),
                document.get(STORED_TEXT),
                document.get(STORED_TITLE),
                document.get(STORED_SOURCE),
                document.get(AUTHOR),
                publication(document),
                document.get(URL),
                kind(document),
                score,
                new SentenceVectors(BytesRef.deepCopyOf(document.getBinaryValue(SENTENCE_VECTORS)).bytes, dimension));
    }

    /** Articles that were put before there were kinds have none. */
    private static ArticleKind kind(Document document) {
        return Optional.ofNullable(document.get(MEANT_AS))
                .map(ArticleKind::valueOf)
                .orElse(ArticleKind.UNKNOWN);
    }

    private static Publication publication(Document document) {
        var published = document.getField(PUBLISHED);
        if (published == null) {
            return Publication.UNKNOWN;
        }
        LocalDate day = LocalDate.ofEpochDay(published.numericValue().longValue());
        return new Publication.Dated(day, document.get(READ_FROM));
    }
}
