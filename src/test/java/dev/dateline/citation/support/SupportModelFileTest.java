package dev.dateline.citation.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SupportModelFileTest {
    private final SupportModel packaged = SupportModelFile.packaged();

    @Test
    void readsWhatItWrites() {
        String text = SupportModelFile.write(packaged, List.of("a comment"));

        assertThat(text).startsWith("# a comment\n");
        assertThat(SupportModelFile.parse("copy", text)).isEqualTo(packaged);
    }

    @Test
    void namesTheFeatureThatIsMissing() {
        String text = SupportModelFile.write(packaged, List.of()).replaceFirst("VERBATIM.*\n", "");

        assertThatThrownBy(() -> SupportModelFile.parse("weights.txt", text))
                .isInstanceOf(BadSupportModelException.class)
                .hasMessageContaining("weights.txt")
                .hasMessageContaining("VERBATIM");
    }

    @Test
    void refusesWhatIsNoNumberAndWhatItDoesNotKnow() {
        String text = SupportModelFile.write(packaged, List.of());

        assertThatThrownBy(() -> SupportModelFile.parse("w", text.replace("intercept", "intercept much")))
                .isInstanceOf(BadSupportModelException.class)
                .hasMessageContaining("much");
        assertThatThrownBy(() -> SupportModelFile.parse("w", text + "LENGTH 1 2 3\n"))
                .isInstanceOf(BadSupportModelException.class)
                .hasMessageContaining("LENGTH");
        assertThatThrownBy(() -> SupportModelFile.parse("w", text.replaceFirst("threshold.*", "threshold 2")))
                .isInstanceOf(BadSupportModelException.class)
                .hasMessageContaining("threshold");
    }
}
