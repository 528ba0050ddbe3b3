package dev.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Then Ruritanian president Rudolf Rassendyll spoke. | Ruritanian president | Rudolf Rassendyll
            Merrow Valley council leader Tomas Hale-Berg left. | Merrow Valley council leader | Tomas Hale-Berg
            He met Ana Lind, the Norland foreign minister, in May. | Norland foreign minister | Ana Lind
            """)
    void findsWhoHoldsARole(String sentence, String role, String holder) {
        assertThat(Roles.in(sentence, new EnglishTermAnalyzer())).contains(new Roles.Held(role, holder));
    }

    @Test
    void findsNoneWhereNobodyIsNamedInFull() {
        assertThat(Roles.in("The Norland minister met Lind there.", new EnglishTermAnalyzer()))
                .isEmpty();
    }
}
