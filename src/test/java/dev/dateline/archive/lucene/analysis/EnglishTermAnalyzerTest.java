package dev.dateline.archive.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.analysis.TermAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnglishTermAnalyzerTest {
    private final TermAnalyzer analyzer = new EnglishTermAnalyzer();

    @ParameterizedTest
    @CsvSource({
        "met, meeting",
        "won, wins",
        "demilitarised, demilitarized",
        "denuclearisation, denuclearization",
        "centre, center",
        "Kim's, kim",
        "Müller, muller",
    })
    void bringsFormsOfAWordTogether(String one, String other) {
        assertThat(values(one)).isEqualTo(values(other)).isNotEmpty();
    }

    @Test
    void leavesOutWhatMakesASentenceAQuestion() {
        assertThat(values("When did the ministers meet, and where?")).containsExactly("minist", "meet");
    }

    @Test
    void keepsNegationsAndNumbers() {
        assertThat(values("did not sign 2 deals")).containsExactly("not", "sign", "2", "deal");
    }

    @Test
    void saysWhereAWordStands() {
        TermAnalyzer.Term term = analyzer.terms("The ships’ crews").getFirst();

        assertThat("The ships’ crews".substring(term.start(), term.end())).isEqualTo("ships");
        assertThat(term.position()).isEqualTo(1);
    }

    private List<String> values(String text) {
        return analyzer.terms(text).stream().map(TermAnalyzer.Term::value).toList();
    }
}
