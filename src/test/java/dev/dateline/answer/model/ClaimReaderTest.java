package dev.dateline.answer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.dateline.answer.Draft.Claim;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimReaderTest {
    @TempDir
    static Path folder;

    private static PassageHit passage;

    @BeforeAll
    static void open() {
        ArchiveFixture.ingest(
                folder, ArchiveFixture.article("a", "Ferry", "Gazette", "2021-03-04", "The ferry sank off Lisbon."));
        try (PassageIndex index = ArchiveFixture.open(folder)) {
            passage = index.search(new PassageQuery.Words("ferry", ArticleFilter.ALL), 1)
                    .getFirst();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank. [k7d2] | The ferry sank.",
                "The ferry sank [k7d2]. | The ferry sank.",
                "The ferry [k7d2] sank [k7d2]. | The ferry sank.",
                "The ferry sank.[k7d2] | The ferry sank.",
                "The ferry sank. [K7D2] | The ferry sank.",
                "- The **ferry** sank. [k7d2] | The ferry sank.",
                "In 2018 [sic] the ferry sank. [k7d2] | In 2018 [sic] the ferry sank.",
                "The ferry sank on Monday [4 March 2019]. [k7d2] | The ferry sank on Monday [4 March 2019].",
                "The U.S. Navy saw the ferry of Mr. Kovac sink. [k7d2] | The U.S. Navy saw the ferry of Mr. Kovac sink.",
            })
    void readsASentenceAndWhatItCites(String written, String text) {
        assertThat(claims(written)).singleElement().satisfies(claim -> {
            assertThat(claim.text()).isEqualTo(text);
            assertThat(claim.cited()).containsExactly(passage);
            assertThat(claim.citesUnknown()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It sank. [1]", "It sank. [z9z9]", "It sank. [k7d2, z9z9]", "It sank. [1, 2]", "It sank [12]."})
    void noticesIdsThatWereNotGiven(String written) {
        assertThat(claims(written))
                .singleElement()
                .satisfies(claim -> assertThat(claim.citesUnknown()).isTrue());
    }

    @Test
    void givesEachSentenceItsOwnIds() {
        assertThat(claims("It sank. It was old. [k7d2] Nobody died. [z9z9]"))
                .extracting(Claim::text, claim -> claim.cited().size(), Claim::citesUnknown)
                .containsExactly(
                        tuple("It sank.", 0, false), tuple("It was old.", 1, false), tuple("Nobody died.", 0, true));
    }

    @Test
    void readsTheSameHoweverTheTextIsCut() {
        String written = "The ferry sank [k7d2]. Nobody died, the U.S. Navy said. [k7d2][z9z9] It rained.";
        List<Claim> whole = claims(written);

        for (int size = 1; size < 12; size++) {
            ClaimReader reader = reader();
            List<Claim> claims = new ArrayList<>();
            for (int at = 0; at < written.length(); at += size) {
                reader.append(written.substring(at, Math.min(written.length(), at + size)));
                reader.take(false).ifPresent(claims::add);
            }
            drain(reader, claims);
            assertThat(claims).as("pieces of %d", size).isEqualTo(whole);
        }
    }

    @Test
    void waitsUntilASentenceIsSurelyComplete() {
        ClaimReader reader = reader();
        reader.append("The ferry sank. ");
        assertThat(reader.take(false)).isEmpty();
        reader.append("[k7");
        assertThat(reader.take(false)).isEmpty();
        reader.append("d2] No");
        assertThat(reader.take(false)).isEmpty();
        reader.append("body died");
        assertThat(reader.take(false))
                .hasValueSatisfying(claim -> assertThat(claim.cited()).hasSize(1));
    }

    @Test
    void survivesAnything() {
        assertThat(claims("")).isEmpty();
        assertThat(claims("[[[[ ]]] [k7d2")).hasSizeLessThan(3);
        assertThat(claims("\u0000\u0007 \uD83D\uDE00 [k7d2]")).hasSizeLessThan(3);
        assertThat(claims("[".repeat(5_000))).hasSizeLessThan(8);
    }

    private static List<Claim> claims(String written) {
        ClaimReader reader = reader();
        reader.append(written);
        List<Claim> claims = new ArrayList<>();
        drain(reader, claims);
        return claims;
    }

    private static void drain(ClaimReader reader, List<Claim> claims) {
        for (Optional<Claim> claim = reader.take(true); claim.isPresent(); claim = reader.take(true)) {
            claims.add(claim.get());
        }
    }

    private static ClaimReader reader() {
        return new ClaimReader(id -> id.equalsIgnoreCase("k7d2") ? Optional.of(passage) : Optional.empty());
    }
}
