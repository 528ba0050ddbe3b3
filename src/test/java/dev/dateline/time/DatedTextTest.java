package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.number.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DatedTextTest {
    private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.parse("2019-06-28"));

    @Test
    void readsItsTimesOnItsDayAndOnce() {
        DatedText text = DatedText.of("They met on Thursday.", FRIDAY);

        assertThat(text.times())
                .singleElement()
                .satisfies(time -> assertThat(time.value()).isEqualTo("2019-06-27"));
        assertThat(text.times()).isSameAs(text.times());
    }

    @Test
    void resolvesNothingRelativeWithoutADay() {
        DatedText text = DatedText.of("They met on Thursday.", Optional.empty());

        assertThat(text.times()).allSatisfy(time -> assertThat(time.interval()).isEmpty());
        assertThat(text.on(FRIDAY).times())
                .allSatisfy(time -> assertThat(time.interval()).isPresent());
        assertThat(text.on(FRIDAY).document()).isSameAs(text.document());
    }

    @Test
    void tellsItsNumbersFromThoseOfItsDates() {
        DatedText text = DatedText.of("On 12 May 2019 the fire killed 41 people.", Optional.empty());

        assertThat(text.dateless()).extracting(Figure::value).containsExactly(new BigDecimal("41"));
    }
}
