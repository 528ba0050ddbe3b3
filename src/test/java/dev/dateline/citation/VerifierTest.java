package dev.dateline.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.answer.Standing;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.language.token.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VerifierTest {
    private static final String TEXT =
            "Anna Kovac met 12 ministers on Saturday in Lisbon. They did not sign the treaty. "
                    + "A second meeting may follow next month.";

    @TempDir
    static Path folder;

    private static PassageIndex index;

    @BeforeAll
    static void fill() {
        Article article = ArchiveFixture.article("treaty", "Treaty talks", "Wire", "2019-06-29", TEXT);
        ArchiveFixture.ingest(folder, article);
        index = ArchiveFixture.open(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Kovac met 12 ministers on Saturday in Lisbon.",
                "Anna Kovac met 12 ministers on Saturday [29 June 2019] in Lisbon.",
                "Kovac met 12 ministers in Lisbon",
            })
    void passesWhatTheQuoteBearsOut(String sentence) {
        assertThat(faults(sentence, "Anna Kovac met 12 ministers on Saturday in Lisbon."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Kovac met 14 ministers on Saturday in Lisbon.",
                "Anna Kovac met 12 ministers on Saturday in Madrid.",
                "Anna Kovac met 12 ministers on Saturday [22 June 2019] in Lisbon.",
                "Anna Kovac never met 12 ministers on Saturday in Lisbon.",
                "Maria Kovac met 12 ministers.",
            })
    void dropsAnotherNumberNameDateOrNegation(String sentence) {
        assertThat(faults(sentence, "Anna Kovac met 12 ministers on Saturday in Lisbon."))
                .isNotEmpty();
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertThat(faults(
                        "Anna Kovac met 14 ministers on Saturday in Lisbon.",
                        "Anna Kovac met 12 ministers on Saturday in Lisbon."))
                .contains(new Fault.OfWords("14", new Span(15, 17), Flaw.NUMBER_ABSENT));
    }

    @Test
    void dropsALostNegation() {
        assertThat(faults("They signed the treaty.", "They did not sign the treaty."))
                .isNotEmpty();
    }

    @Test
    void dropsAPlanThatIsToldAsAFact() {
        assertThat(faults("A second meeting followed.", "A second meeting may follow next month."))
                .isNotEmpty();
    }

    @Test
    void dropsAQuoteThatIsNotInItsArticle() {
        PassageHit hit = hit();
        PassageHit forged = new PassageHit(
                hit.passage(),
                hit.text().replace("12 ministers", "19 ministers"),
                hit.title(),
                hit.source(),
                hit.author(),
                hit.publication(),
                hit.url(),
                hit.score(),
                hit.vectors());
        Quote quote = new Quote(forged, new Span(0, 50));

        assertThat(new Verifier(index, ArchiveFixture.SCORER, new EnglishTermAnalyzer())
                        .faults(new Draft.Sentence(quote.text(), List.of(quote), Standing.REPORTED)))
                .containsExactly(new Fault.OfSentence(Flaw.MISQUOTATION, "treaty"));
    }

    @Test
    void dropsASentenceOfASpeakerWhoDoesNotSayIt() {
        Quote quote = new Quote(hit(), new Span(0, 50));
        Draft.Sentence sentence =
                new Draft.Sentence(quote.text(), List.of(quote), Standing.CLAIMED, Optional.of("Veld"));

        assertThat(new Verifier(index, ArchiveFixture.SCORER, new EnglishTermAnalyzer()).faults(sentence))
                .contains(new Fault.OfSentence(Flaw.OTHER_SPEAKER, "Veld"));
    }

    private static List<Fault> faults(String sentence, String quoted) {
        int start = TEXT.indexOf(quoted);
        Quote quote = new Quote(hit(), new Span(start, start + quoted.length()));
        return new Verifier(index, ArchiveFixture.SCORER, new EnglishTermAnalyzer())
                .faults(new Draft.Sentence(sentence, List.of(quote), Standing.REPORTED));
    }

    private static PassageHit hit() {
        return index.search(new PassageQuery.Words("ministers", ArticleFilter.ALL), 1)
                .getFirst();
    }
}
