package dev.dateline.channel.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Standing;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.format.SampleArticles;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.ingest.Ingest;
import dev.dateline.passage.PassageCutter;
import dev.dateline.question.Inquiry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleQuestionsTest {
    private static final Reply.Searched SEARCHED = new Reply.Searched(8, Optional.empty(), Optional.empty());
    private static final Reply NOT_FOUND =
            new Reply.NotFound("", List.of(), "extractive", false, Optional.empty(), "", SEARCHED, 1);

    @TempDir
    static Path folder;

    private static PassageIndex index;

    @BeforeAll
    static void fill() {
        try (ArchiveWriter archive = new LuceneArchives(folder).write(ArchiveFixture.EMBEDDER.space());
                Ingest ingest = new Ingest(
                        archive, ArchiveFixture.EMBEDDER, new EnglishTermAnalyzer(), new PassageCutter(), 1)) {
            new SampleArticles().read(ingest);
            ingest.finish();
        }
        index = ArchiveFixture.open(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void findsThePeopleAndPlacesThatArticlesName() {
        Subjects subjects = Subjects.of(
                index.search(new PassageQuery.Words("met said letter", ArticleFilter.ALL), 60),
                ArchiveFixture.lexicon(index));

        assertThat(subjects.people())
                .contains("Kim Jong Un", "Donald Trump")
                .doesNotContain("White House", "North Korea");
        assertThat(subjects.places()).contains("North Korea");
    }

    @Test
    void offersThreeOfDifferentKindsThatAreAnsweredByReports() {
        SampleQuestions samples = new SampleQuestions(
                index, ArchiveFixture.lexicon(index), asked -> answered(Standing.REPORTED), List.of());

        assertThat(samples.questions())
                .containsExactly(
                        "When did Donald Trump and Kim Jong Un meet?",
                        "What was said about the letter?",
                        "What happened in North Korea?");
    }

    @Test
    void offersNothingThatIsNotAnsweredOrOnlyClaimed() {
        SampleQuestions samples = new SampleQuestions(
                index,
                ArchiveFixture.lexicon(index),
                asked -> asked.text().startsWith("When")
                        ? answered(Standing.CLAIMED)
                        : answeredOnly(asked, "What happened in North Korea?"),
                List.of());

        assertThat(samples.questions()).containsExactly("What happened in North Korea?");
    }

    @Test
    void asksAgainOnlyOnceTheArchiveHasChanged() {
        AtomicInteger asked = new AtomicInteger();
        SampleQuestions samples = new SampleQuestions(
                index,
                ArchiveFixture.lexicon(index),
                inquiry -> {
                    asked.incrementAndGet();
                    return NOT_FOUND;
                },
                List.of());
        samples.questions();
        int first = asked.get();
        samples.questions();

        assertThat(first).isPositive();
        assertThat(asked).hasValue(first);
    }

    @Test
    void offersWhatTheNewsroomChose() {
        SampleQuestions samples = new SampleQuestions(
                index,
                ArchiveFixture.lexicon(index),
                asked -> {
                    throw new AssertionError("asked " + asked);
                },
                List.of("One?", "Two?", "Three?", "Four?"));

        assertThat(samples.questions()).containsExactly("One?", "Two?", "Three?");
    }

    private static Reply answeredOnly(Inquiry asked, String question) {
        return asked.text().equals(question) ? answered(Standing.REPORTED) : NOT_FOUND;
    }

    private static Reply answered(Standing standing) {
        ArticleReference article = new ArticleReference("a", "", "", "", Optional.empty(), "");
        return new Reply.Answered(
                "It is so. [1]",
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(new Reply.Sentence("It is so.", List.of(1), standing)),
                List.of(new Citation(1, "It is so.", 0, 9, List.of(), article, "/articles/a", List.of())),
                List.of(),
                List.of(),
                List.of(),
                "extractive",
                false,
                Optional.empty(),
                "",
                SEARCHED,
                1);
    }
}
