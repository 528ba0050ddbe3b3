package dev.dateline.retrieval;

import static dev.dateline.archive.ArchiveFixture.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.question.Conversation;
import dev.dateline.question.Inquiry;
import dev.dateline.question.Question;
import dev.dateline.question.analysis.QuestionAnalyzer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RetrieverTest {
    private static final TermAnalyzer ANALYZER = new EnglishTermAnalyzer();

    @TempDir
    static Path folder;

    private static PassageIndex index;
    private static Retriever retriever;

    @BeforeAll
    static void ingest() {
        ArchiveFixture.ingest(
                folder,
                article(
                        "ferry-herald",
                        "Ferry stopped",
                        "The Herald",
                        "2021-03-04",
                        "The ferry to Skerry was stopped."),
                article(
                        "ferry-post",
                        "Ferry stopped",
                        "Morning Post",
                        "2021-03-09",
                        "The ferry to Skerry was stopped."),
                article(
                        "scattered",
                        "News in brief",
                        "Morning Post",
                        "2021-05-01",
                        "The ferry has a new coat of paint. Skerry school was closed on Monday. A bus was stopped."),
                article(
                        "garden",
                        "Roses",
                        "Morning Post",
                        "2021-06-01",
                        "Roses want sun, and water in the evening. Cut them in spring."));
        index = ArchiveFixture.open(folder);
        retriever = new Retriever(index, ArchiveFixture.copies(index), ArchiveFixture.EMBEDDER, ANALYZER);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void putsWhatSaysAllInOneSentenceBeforeWhatScattersIt() {
        assertThat(found("Was the Skerry ferry stopped?")).endsWith("scattered", "garden");
    }

    @Test
    void putsThePublisherThatIsNamedFirst() {
        assertThat(found("What did The Herald say of the Skerry ferry?")).startsWith("ferry-herald");
        assertThat(found("What did the Morning Post say of the Skerry ferry?")).startsWith("ferry-post");
    }

    @Test
    void putsFirstWhatWasPublishedOnTheDaySpokenOf() {
        assertThat(found("What was reported of the Skerry ferry on 4 March 2021?"))
                .startsWith("ferry-herald");
        assertThat(found("What was reported of the Skerry ferry on 9 March 2021?"))
                .startsWith("ferry-post");
    }

    @Test
    void putsTheLatestFirstForHowThingsStandNow() {
        assertThat(found("What is the latest on the ferry to Skerry that was stopped?"))
                .containsSubsequence("ferry-post", "ferry-herald");
    }

    @Test
    void measuresSignalsAgainstTheBestOfTheQuestion() {
        List<Candidate> candidates = retriever.candidates(question("Was the Skerry ferry stopped?"));

        assertThat(candidates).hasSize(4);
        assertThat(candidates)
                .extracting(candidate -> candidate.signals().words())
                .contains(1.0);
        assertThat(candidates)
                .extracting(candidate -> candidate.signals().sentence())
                .contains(1.0);
        assertThat(candidates)
                .extracting(candidate -> candidate.signals().coverage())
                .contains(1.0);
        assertThat(candidates)
                .flatExtracting(candidate -> List.of(
                        candidate.signals().words(),
                        candidate.signals().sentence(),
                        candidate.signals().coverage()))
                .allMatch(signal -> signal >= 0 && signal <= 1);
    }

    @Test
    void standsOnVectorsWhereNoWordIsShared() {
        assertThat(found("vessel cancelled")).first().isIn("ferry-herald", "ferry-post");
    }

    private static List<String> found(String question) {
        return retriever.retrieve(question(question), 10).evidence().stream()
                .map(evidence -> evidence.hit().passage().articleId())
                .toList();
    }

    private static Question question(String text) {
        return new QuestionAnalyzer(ANALYZER, () -> ArchiveFixture.lexicon(index), Clock.systemUTC())
                .analyze(Inquiry.of(text), Conversation.NEW);
    }
}
