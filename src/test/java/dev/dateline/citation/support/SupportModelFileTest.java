package dev.dateline.citation.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class SupportModelFileTest {
    private static final String TEXT = packaged();

    @Test
    void namesTheFeatureThatIsMissing() {
        String text = TEXT.replaceFirst("VERBATIM.*\n", "");

        assertThatThrownBy(() -> SupportModelFile.parse("weights.txt", text))
                .isInstanceOf(BadSupportModelException.class)
                .hasMessageContaining("weights.txt")
                .hasMessageContaining("VERBATIM");
    }

    @Test
    void refusesWhatIsNoNumberAndWhatItDoesNotKnow() {
        assertThatThrownBy(() -> SupportModelFile.parse("w", TEXT.replace("intercept", "intercept much")))
                .isInstanceOf(BadSupportModelException.class)
                .hasMessageContaining("much");
        assertThatThrownBy(() -> SupportModelFile.parse("w", TEXT + "LENGTH 1 2 3\n"))
                .isInstanceOf(BadSupportModelException.class)
                .hasMessageContaining("LENGTH");
        assertThatThrownBy(() -> SupportModelFile.parse("w", TEXT.replaceFirst("threshold.*", "threshold 2")))
                .isInstanceOf(BadSupportModelException.class)
                .hasMessageContaining("threshold");
    }

    private static String packaged() {
        try (InputStream file =
                SupportModelFile.class.getResourceAsStream("/dev/dateline/citation/support-model.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
