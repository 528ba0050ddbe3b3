package dev.dateline.citation.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArchiveFixture;
import org.junit.jupiter.api.Test;

final class SupportScorerTest {
    private static final String TEXT =
            "The council closed the swimming pool in May. Repairs to its roof are to cost two million euros.";

    private final SupportScorer scorer = ArchiveFixture.SCORER;

    @Test
    void scoresWhatIsSaidAboveWhatIsAlikeAndThatAboveSomethingElse() {
        double said = scorer.support("The swimming pool was closed by the council.", TEXT)
                .score();
        double alike = scorer.support("The library was closed by the university.", TEXT)
                .score();
        double other = scorer.support("Rain is expected in the north.", TEXT).score();

        assertThat(said).isGreaterThan(alike + 0.1);
        assertThat(alike).isGreaterThan(other);
    }

    @Test
    void holdsItsOwnWordsBorneOutAndSomethingElseNot() {
        assertThat(scorer.support("The council closed the swimming pool in May.", TEXT)
                        .enough())
                .isTrue();
        assertThat(scorer.support("Rain is expected in the north.", TEXT).enough())
                .isFalse();
        assertThat(scorer.support("Rain", "…").enough()).isFalse();
    }

    @Test
    void tellsTheWordThatWasPutInAnothersPlace() {
        assertThat(scorer.support("The council closed the swimming school in May.", TEXT)
                        .strangeWord())
                .contains("school");
        assertThat(scorer.support("The council closed the swimming pool in May.", TEXT)
                        .strangeWord())
                .isEmpty();
    }
}
