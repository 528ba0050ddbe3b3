package dev.dateline.lab.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.citation.support.SupportModel;
import dev.dateline.citation.support.SupportModelFile;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SupportModelWriterTest {
    @Test
    void writesWhatTheServiceReads() {
        SupportModel packaged = SupportModelFile.packaged();

        String text = SupportModelWriter.write(packaged, List.of("a comment"));

        assertThat(text).startsWith("# a comment\n");
        assertThat(SupportModelFile.parse("copy", text)).isEqualTo(packaged);
    }
}
