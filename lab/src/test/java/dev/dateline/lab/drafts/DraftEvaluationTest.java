package dev.dateline.lab.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.dateline.article.Article;
import dev.dateline.lab.file.QuestionFile;
import dev.dateline.lab.report.Report;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class DraftEvaluationTest {
    /** In per cent. */
    private static final double MOST_LET_THROUGH = 3;

    private static final double MOST_DROPPED = 10;

    @Test
    void letsHardlyALieThroughAndDropsFewHonestSentences() throws IOException, URISyntaxException {
        Path path = Path.of(
                Objects.requireNonNull(DraftEvaluationTest.class.getResource("/dev/dateline/lab/drafts/drafts.jsonl"))
                        .toURI());
        QuestionFile file = new QuestionFile(new ObjectMapper().registerModule(new Jdk8Module()), path);
        List<DraftRecord> records = file.as(file.records(), DraftRecord.class);
        List<Article> articles = records.stream()
                .flatMap(record -> record.article().stream())
                .map(DraftRecord::toArticle)
                .toList();
        List<DraftRecord> drafts =
                records.stream().filter(record -> record.article().isEmpty()).toList();

        Report report = new DraftEvaluation(articles).run("drafts.jsonl", drafts);

        assertThat(drafts).hasSizeGreaterThanOrEqualTo(60);
        assertThat(percent(report, "wrong sentences let through"))
                .as("%s", report.misses())
                .isLessThanOrEqualTo(MOST_LET_THROUGH);
        assertThat(percent(report, "right sentences dropped"))
                .as("%s", report.misses())
                .isLessThanOrEqualTo(MOST_DROPPED);
    }

    private static double percent(Report report, String figure) {
        String value = String.valueOf(report.figures().get(figure));
        return Double.parseDouble(value.substring(value.indexOf('(') + 1, value.indexOf('%')));
    }
}
