package dev.dateline.citation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FiguresTest {

    @Test
    void readsOneValueHoweverItIsWritten() {
        assertThat(values("2,300")).isEqualTo(values("2.3 thousand")).containsExactly("2300");
        assertThat(values("forty-two")).isEqualTo(values("42")).containsExactly("42");
        assertThat(values("€1.5bn")).isEqualTo(values("1.5 billion euros")).containsExactly("1500000000");
        assertThat(values("the 12th")).isEqualTo(values("twelve")).containsExactly("12");
        assertThat(values("twice")).isEqualTo(values("two times")).containsExactly("2");
    }

    @Test
    void keepsNumbersThatStandTogetherApart() {
        assertThat(values("won 3-1 before 20,000, in 2019, it said")).containsExactly("3", "1", "20000", "2019");
        assertThat(values("five three")).containsExactly("5", "3");
    }

    private static List<String> values(String text) {
        return Figures.in(text).stream()
                .map(figure -> figure.value().toPlainString())
                .toList();
    }
}
