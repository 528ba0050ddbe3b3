package dev.dateline.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Publication;
import dev.dateline.lexicon.NoWords;
import dev.dateline.question.Conversation;
import dev.dateline.question.Inquiry;
import dev.dateline.question.Question;
import dev.dateline.question.analysis.QuestionAnalyzer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DateFitTest {

    @Test
    void fitsTheDaysThatAQuestionNames() {
        DateFit fit = fit("Who spoke in June 2019?", "2019-06-30", "2019-07-01");

        assertThat(fit.of(on("2019-06-30"))).isEqualTo(1);
        assertThat(fit.of(on("2019-07-01"))).isZero();
    }

    @Test
    void fitsNothingWhereNoDayIsNamed() {
        DateFit fit = fit("Who spoke in Oslo?", "2019-06-30", "2019-07-01");

        assertThat(fit.of(on("2019-06-30"))).isZero();
    }

    @Test
    void takesADecadeForNoDay() {
        DateFit fit = fit("Who spoke in the 2010s?", "2019-06-30");

        assertThat(fit.of(on("2019-06-30"))).isZero();
    }

    @Test
    void fitsLateArticlesToAQuestionOnHowThingsStandNow() {
        DateFit fit = fit("Who is the mayor of Oslo now?", "2019-01-01", "2019-01-03", "2019-01-05");

        assertThat(fit.of(on("2019-01-01"))).isZero();
        assertThat(fit.of(on("2019-01-03"))).isEqualTo(0.5);
        assertThat(fit.of(on("2019-01-05"))).isEqualTo(1);
    }

    @Test
    void fitsNoUnknownDate() {
        assertThat(fit("Who is the mayor now?", "2019-01-01").of(Publication.UNKNOWN))
                .isZero();
        assertThat(fit("Who spoke in June 2019?", "2019-06-30").of(Publication.UNKNOWN))
                .isZero();
    }

    private static DateFit fit(String question, String... found) {
        return new DateFit(
                question(question),
                Pool.of(
                        Stream.of(found)
                                .map(day -> Hits.hit("of " + day, on(day)))
                                .toList(),
                        List.of()));
    }

    private static Publication on(String day) {
        return new Publication.Dated(LocalDate.parse(day), "test");
    }

    private static Question question(String text) {
        return new QuestionAnalyzer(new EnglishTermAnalyzer(), NoWords::new, Clock.systemUTC())
                .analyze(Inquiry.of(text), Conversation.NEW);
    }
}
