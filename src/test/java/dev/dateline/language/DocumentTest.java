package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.name.Name;
import dev.dateline.language.token.Quotation;
import org.junit.jupiter.api.Test;

final class DocumentTest {
    private static final Document DOCUMENT =
            Document.of("Anna Kovac met Lind in May. She gave him $5 million, who had asked for it.");

    @Test
    void knowsWhatStandsInItsText() {
        assertThat(DOCUMENT.sentences())
                .extracting(span -> span.of(DOCUMENT.text()))
                .containsExactly("Anna Kovac met Lind in May.", "She gave him $5 million, who had asked for it.");
        assertThat(DOCUMENT.names()).extracting(Name::words).contains("Anna Kovac", "Lind");
        assertThat(DOCUMENT.figures())
                .extracting(figure -> figure.span().of(DOCUMENT.text()))
                .containsExactly("5 million");
        assertThat(DOCUMENT.clauses().all())
                .last()
                .satisfies(clause -> assertThat(clause.isSubordinate()).isTrue());
    }

    @Test
    void knowsWhatIsQuotedAndWhatIsAPlace() {
        Document said = Document.of("In Halvik she called it “a long night”. He said: \"It is over, and we go home.");

        assertThat(said.quotations())
                .extracting(quotation -> quotation.span().of(said.text()))
                .containsExactly("“a long night”", "\"It is over, and we go home.");
        assertThat(said.quotations()).extracting(Quotation::closed).containsExactly(true, false);
        assertThat(said.quotations()).extracting(Quotation::words).containsExactly(3, 7);
        assertThat(said.places()).containsExactly("Halvik");
    }

    @Test
    void givesEveryTokenItsPlace() {
        assertThat(DOCUMENT.tokens())
                .allSatisfy(token -> assertThat(DOCUMENT.text().substring(token.start(), token.end()))
                        .isEqualToIgnoringCase(token.word()));
    }

    @Test
    void readsEachKindOnce() {
        assertThat(DOCUMENT.tokens()).isSameAs(DOCUMENT.tokens());
        assertThat(DOCUMENT.clauses()).isSameAs(DOCUMENT.clauses());
    }

    @Test
    void isWhatItsTextIs() {
        assertThat(Document.of("They met.")).isEqualTo(Document.of("They met.")).hasToString("They met.");
        assertThat(Document.of("They met.")).isNotEqualTo(Document.of("They left."));
    }
}
