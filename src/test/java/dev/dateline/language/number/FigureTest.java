package dev.dateline.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FigureTest {

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

    @Test
    void readsALongNumberInWords() {
        assertThat(values("two hundred fifty-two men")).containsExactly("252");
        assertThat(values("three hundred thousand")).containsExactly("300000");
        assertThat(values("one million")).containsExactly("1000000");
    }

    @Test
    void completesNoNumberInDigitsByAWord() {
        assertThat(values("In 2000 three men left")).containsExactly("2000", "3");
    }

    @Test
    void leavesOneAlone() {
        assertThat(values("One of them left")).isEmpty();
        assertThat(Figure.leading("one of them")).map(Figure::value).contains(BigDecimal.ONE);
    }

    @Test
    void readsWhatATextBeginsWith() {
        assertThat(Figure.leading("twenty-one people and two dogs"))
                .map(Figure::value)
                .contains(BigDecimal.valueOf(21));
        assertThat(Figure.leading("12")).map(Figure::value).contains(BigDecimal.valueOf(12));
        assertThat(Figure.leading("people, 12 of them")).isEmpty();
        assertThat(Figure.leading("12th place")).isEmpty();
        assertThat(Figure.leading("second place")).isEmpty();
    }

    @Test
    void knowsTheUnitByNameOrSign() {
        assertThat(units("$5 million, 3 dollars, 7 km, 4%, 9 per cent and 8 per day"))
                .containsExactly("dollar", "dollar", "kilometre", "percent", "percent");
    }

    private static List<String> units(String text) {
        return Figure.in(text).stream()
                .flatMap(figure -> figure.unit(text).stream())
                .toList();
    }

    private static List<String> values(String text) {
        return Figure.in(text).stream()
                .map(figure -> figure.value().toPlainString())
                .toList();
    }
}
