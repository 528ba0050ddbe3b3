package dev.dateline.language.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VocabularyTest {
    private static final Path LANGUAGES = Path.of("src/main/resources/dev/dateline/language");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void knowsEveryFileOfALanguage(String language) throws IOException {
        try (Stream<Path> files = Files.list(LANGUAGES.resolve(language))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", ""))
                            .filter(name -> !name.equals("lists")))
                    .containsExactlyInAnyOrderElementsOf(
                            Vocabulary.of(Locale.of(language)).names());
        }
    }

    @Test
    void givesTheWordsOfALineTheirMeaning() {
        assertThat(Vocabulary.of(Locale.GERMAN).meanings("weekdays"))
                .containsEntry("samstag", "6")
                .containsEntry("sonnabend", "6");
    }

    @Test
    void hasNoWordsOfAListThatALanguageLacks() {
        assertThat(Vocabulary.of(Locale.GERMAN).words("no-such-list")).isEmpty();
    }

    @Test
    void namesTheLanguageThatItDoesNotKnow() {
        assertThatThrownBy(() -> Vocabulary.of(Locale.JAPANESE))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("/ja/");
    }

    @Test
    void readsWordsBehindComments() {
        WordList list = WordList.read("numbers", "# Small numbers.\n1: one\n2: two  twice\n");

        assertThat(list.words()).containsExactlyInAnyOrder("one", "two", "twice");
        assertThat(list.meanings()).containsEntry("twice", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two", // no comment
                "# Nothing.\n",
                "# Twice.\none two\none",
                "# A capital.\nMay",
                "# An apostrophe that lookups turn round.\nisn’t",
                "# Not composed.\nma\u0308rz",
            })
    void refusesAListThatCannotBeRight(String text) {
        assertThatThrownBy(() -> WordList.read("list", text)).isInstanceOf(VocabularyException.class);
    }

    @Test
    void letsAWordStandInSeveralLinesWhereAListSaysSo() {
        WordList list = WordList.read("opposites", "# Opposites.\n#! lines\ngain win | lose\nfind | lose\n");

        assertThat(list.lines()).containsExactly("gain win | lose", "find | lose");
    }

    @Test
    void keepsCapitalsWhereAListSaysSo() {
        assertThat(WordList.read("titles", "# Titles.\n#! spelled\nMr. Dr.").words())
                .containsExactlyInAnyOrder("Mr.", "Dr.");
    }
}
