package dev.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.question.HarbourArchive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an archive says of words and names, none of which Dateline knows by itself. */
final class LexiconTest {

    private static final Lexicon LEXICON = HarbourArchive.lexicon();

    @Test
    void knowsAWordInWhateverForm() {
        assertThat(LEXICON.knows("harbours")).isTrue();
        assertThat(LEXICON.knows("KOVAC")).isTrue();
        assertThat(LEXICON.knows("submarine")).isFalse();
    }

    @Test
    void tellsNamesByTheirCapitals() {
        assertThat(LEXICON.isCapitalised("kovac")).isTrue();
        assertThat(LEXICON.isCapitalised("ferry")).isFalse();
        assertThat(LEXICON.isName("anna kovac")).isTrue();
        assertThat(LEXICON.isName("kovac lindqvist")).isFalse();
    }

    @Test
    void tellsPlacesFromSpeakersAndHimFromHer() {
        assertThat(LEXICON.use("Halvik").isPlace()).isTrue();
        assertThat(LEXICON.use("Kovac").isPlace()).isFalse();
        assertThat(LEXICON.use("Kovac").speakers()).isPositive();
        assertThat(LEXICON.use("Kovac").feminine())
                .isGreaterThan(LEXICON.use("Kovac").masculine());
        assertThat(LEXICON.use("Lindqvist").masculine())
                .isGreaterThan(LEXICON.use("Lindqvist").feminine());
    }

    @Test
    void learnsAbbreviationsBothWays() {
        assertThat(LEXICON.otherForm("CSA", ArticleFilter.ALL)).contains("coastal safety agency");
        assertThat(LEXICON.otherForm("Coastal Safety Agency", ArticleFilter.ALL))
                .contains("csa");
        assertThat(LEXICON.otherForm("ipz", ArticleFilter.ALL)).contains("inner protected zone");
        assertThat(LEXICON.otherForm("ferry", ArticleFilter.ALL)).isEmpty();
    }

    @Test
    void learnsWhoHoldsARoleFromTheArticlesThatMayTell() {
        assertThat(LEXICON.holder("Merrow leader", ArticleFilter.ALL)).contains("tomas hale");
        assertThat(LEXICON.holder("Merrow leader", until("2021-08-01"))).isEmpty();
    }

    @Test
    void learnsWhatANameIsCutTo() {
        assertThat(LEXICON.shortForm("Anna Kovac")).contains("kovac");
        assertThat(LEXICON.shortForm("Anna Nobody")).isEmpty();
    }

    @Test
    void mendsASlipByTheCompanyItKeeps() {
        assertThat(LEXICON.spelling(List.of("Lindqvits", "signed", "deal"), 0, ArticleFilter.ALL))
                .contains("lindqvist");
        assertThat(LEXICON.spelling(List.of("Lindqvits", "signed", "deal"), 0, until("2020-12-31")))
                .isEmpty();
        assertThat(LEXICON.spelling(List.of("Kovacs"), 0, ArticleFilter.ALL)).isEmpty();
    }

    private static ArticleFilter until(String day) {
        return new ArticleFilter(Optional.empty(), Optional.of(LocalDate.parse(day)), List.of());
    }
}
