package dev.dateline.channel.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.format.ArticleFiles;
import dev.dateline.channel.cli.archive.Inspection.Finding;
import dev.dateline.channel.cli.archive.Inspection.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InspectionTest {
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final String ESCAPE = "\u001b[";

    @TempDir
    private Path folder;

    @Test
    void tellsEachPartOnceWithWhatItIsOrWhyItIsNotTaken() {
        Finding finding =
                inspected(SAMPLES.resolve("handshake-at-the-line.html")).getFirst();

        assertThat(finding.parts())
                .contains(
                        new Part("A third meeting, and the shortest notice", "headline", ""),
                        new Part("By Hana Whitlock", "", "a part named <p> byline"));
        assertThat(finding.parts().stream().filter(part -> part.text().contains("talked for three hours")))
                .hasSize(1);
        String taken = String.join(
                "\n\n",
                finding.parts().stream().filter(Part::isTaken).map(Part::text).toList());
        assertThat(taken).isEqualTo(finding.article().orElseThrow().text());
    }

    @Test
    void tellsTheArticlesOfAFileApart() throws IOException {
        Path records = Files.writeString(folder.resolve("two.jsonl"), """
                {"id": "a", "text": "The bridge was opened on Monday by the mayor.\\n\\nRead more: Bridges"}
                {"id": "b", "text": "The tunnel was shut on Friday after a fire."}
                {"id": "c"}
                """);

        List<Finding> findings = inspected(records);

        assertThat(findings).hasSize(3);
        assertThat(findings.get(0).parts()).extracting(Part::text).anyMatch(text -> text.contains("bridge"));
        assertThat(findings.get(1).parts()).extracting(Part::text).noneMatch(text -> text.contains("bridge"));
        assertThat(findings.get(2).article()).isEmpty();
        assertThat(findings.get(2).remark()).contains("two.jsonl:3: ");
    }

    @Test
    void coloursOnlyIfAskedAndPassesNoControlCharactersOn() throws IOException {
        String story = "Plans for the quay were shown on Monday, the office said. ";
        Path page = Files.writeString(folder.resolve("odd.txt"), "The \u001b[31m quay. " + story.repeat(3));
        Finding finding = inspected(page).getFirst();

        assertThat(InspectText.of(finding, false)).doesNotContain("\u001b").contains("day        none");
        assertThat(InspectText.of(finding, true)).contains(ESCAPE + "1m").doesNotContain(ESCAPE + "31m");
    }

    private static List<Finding> inspected(Path path) {
        List<Finding> findings = new ArrayList<>();
        Inspection inspection = new Inspection(findings::add);
        new ArticleFiles(inspection).read(List.of(path), inspection);
        return findings;
    }
}
