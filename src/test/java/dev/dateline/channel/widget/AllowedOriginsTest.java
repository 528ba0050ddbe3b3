package dev.dateline.channel.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AllowedOriginsTest {

    @Test
    void allowsThoseThatAreNamedAndNoOthers() {
        AllowedOrigins origins = new AllowedOrigins(List.of("https://news.example", " http://localhost:8000 "));

        assertThat(origins.allow("https://news.example")).isTrue();
        assertThat(origins.allow("http://localhost:8000")).isTrue();
        for (String other : List.of(
                "http://news.example",
                "https://news.example:8443",
                "https://www.news.example",
                "https://news.example.evil.example",
                "https://evilnews.example",
                "null",
                "*",
                "")) {
            assertThat(origins.allow(other)).as(other).isFalse();
        }
    }

    @Test
    void allowsNoneWhereNoneIsNamed() {
        assertThat(new AllowedOrigins(List.of("")).allow("https://news.example"))
                .isFalse();
    }

    @Test
    void allowsAnyWhereToldSo() {
        assertThat(new AllowedOrigins(List.of("*")).allow("https://news.example"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.example",
                "https://news.example/",
                "https://news.example/page",
                "https://*.news.example",
                "null"
            })
    void refusesWhatIsNoOriginAndSaysHowToWriteOne(String mistake) {
        assertThatThrownBy(() -> new AllowedOrigins(List.of(mistake)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + mistake + "'")
                .hasMessageContaining("https://news.example");
    }
}
