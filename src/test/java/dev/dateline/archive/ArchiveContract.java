package dev.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.archive.inventory.Inventory;
import dev.dateline.archive.inventory.LastIngest;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleKind;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.language.token.Span;
import dev.dateline.passage.Passage;
import dev.dateline.passage.PassageVectors;
import dev.dateline.passage.Sentence;
import dev.dateline.passage.SentenceVectors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every engine must do. An engine's test extends it and gives the engine, without an archive yet. */
public abstract class ArchiveContract {
    private static final VectorSpace SPACE = new VectorSpace("compass", 4);
    private static final float[] NORTH = {1, 0, 0, 0};
    private static final float[] EAST = {0, 1, 0, 0};
    private static final float[] NORTH_EAST = {0.8f, 0.6f, 0, 0};
    private static final String FILE = "/archive/2019/%s.txt";

    private static final ArchiveWriter.Entry BRIDGE = entry(
            "bridge",
            "The Harbour Post",
            "2019-05-02",
            "The bridge cost forty crowns.",
            NORTH,
            Set.of(1L, 2L, 3L << 32 | 0xFFFFFFFFL),
            Set.of(word("bridge"), word("forty"), pair("mayor", "ann lee"), trait(Trait.Kind.NAME, "ann lee")));
    private static final ArchiveWriter.Entry TUNNEL = entry(
            "tunnel",
            "Hill Courier",
            "2019-08-20",
            "The tunnel stays shut; no bridge helps.",
            EAST,
            Set.of(2L, 9L),
            Set.of(word("tunnel"), word("bridge"), pair("mayor", "ann lee"), pair("mayor of elm", "tom fox")));
    private static final ArchiveWriter.Entry UNDATED = entry(
            "undated",
            "Hill Courier",
            "",
            "Ferry boats run by night.",
            NORTH_EAST,
            Set.of(),
            Set.of(word("ferry"), word("brigde"), pair("mayor", "bo dahl")));

    /** The archive under examination, the same at each call of a test. */
    protected abstract Archives archives();

    /** How the engine reads terms. */
    protected abstract TermAnalyzer terms();

    @Test
    void isNotThereBeforeItIsWritten() {
        assertThat(archives().isEmpty()).isTrue();
        assertThat(archives().place()).isNotBlank();
        assertThatThrownBy(() -> archives().read(SPACE)).isInstanceOf(IndexUnavailableException.class);
        assertThat(archives().isEmpty()).isTrue();
    }

    @Test
    void answersWithNothingWhileEmpty() {
        put();

        assertThat(archives().isEmpty()).isTrue();
        try (PassageIndex index = archives().read(SPACE)) {
            assertThat(index.search(List.of(words("bridge", ArticleFilter.ALL), nearest(NORTH, ArticleFilter.ALL)), 5))
                    .containsExactly(List.of(), List.of());
            assertThat(index.articles(List.of("bridge"))).isEmpty();
            assertThat(index.signatures(List.of("bridge"))).isEmpty();
            assertThat(index.sharingSignature(List.of("bridge"), ArticleFilter.ALL, 5))
                    .isEmpty();
            assertThat(index.coverage(ArticleFilter.ALL))
                    .isEqualTo(new Coverage(0, Optional.empty(), Optional.empty()));
            assertThat(index.counts(List.of(Set.of(), Set.of(word("bridge"))), ArticleFilter.ALL))
                    .containsExactly(0, 0);
            assertThat(index.partners(List.of(trait(Trait.Kind.ROLE, "mayor")), ArticleFilter.ALL))
                    .containsExactly(Map.of());
            assertThat(index.near(List.of("bridge", "tunel"), 2, 0)).containsExactly(List.of(), List.of());
        }
    }

    @Test
    void givesOutWhatWasPut() {
        put(BRIDGE, TUNNEL, UNDATED);

        assertThat(archives().isEmpty()).isFalse();
        try (PassageIndex index = archives().read(SPACE)) {
            assertThat(index.article("bridge")).contains(BRIDGE.article());
            assertThat(index.article("undated")).contains(UNDATED.article());
            assertThat(index.articles(List.of("bridge")))
                    .containsEntry("bridge", new ArchivedArticle(BRIDGE.article(), "digest of bridge"));
            PassageHit hit = index.search(words("forty", ArticleFilter.ALL), 5).getFirst();
            assertThat(hit.passage()).isEqualTo(BRIDGE.passages().getFirst().passage());
            assertThat(hit.text()).isEqualTo(BRIDGE.article().text());
            assertThat(hit.title()).isEqualTo(BRIDGE.article().title());
            assertThat(hit.source()).isEqualTo("The Harbour Post");
            assertThat(hit.author()).isEqualTo("A. Writer");
            assertThat(hit.url()).isEqualTo("https://post.example/bridge");
            assertThat(hit.kind()).isEqualTo(ArticleKind.NEWS);
            assertThat(hit.publication()).isEqualTo(BRIDGE.article().publication());
            assertThat(hit.vectors().similarity(0, NORTH)).isGreaterThan(0.99);
        }
    }

    @Test
    void answersABatchInItsOrderAndLeavesOutWhatItDoesNotHave() {
        put(BRIDGE, TUNNEL, UNDATED);

        List<String> ids = List.of("undated", "nowhere", "bridge");
        try (PassageIndex index = archives().read(SPACE)) {
            assertThat(index.articles(ids).keySet()).containsExactly("undated", "bridge");
            assertThat(index.signatures(ids).keySet()).containsExactly("undated", "bridge");
            assertThat(index.articles(List.of())).isEmpty();
            assertThat(index.search(List.of(), 5)).isEmpty();
            assertThat(index.counts(List.of(), ArticleFilter.ALL)).isEmpty();
            assertThat(index.search(List.of(words("tunnel", ArticleFilter.ALL), words("ferry", ArticleFilter.ALL)), 1))
                    .extracting(hits -> ids(hits).getFirst())
                    .containsExactly("tunnel", "undated");
        }
        try (ArchiveWriter writer = archives().write(SPACE)) {
            assertThat(writer.digests(ids))
                    .isEqualTo(Map.of("undated", "digest of undated", "bridge", "digest of bridge"));
            Map<String, PassageVectors> vectors = writer.vectors(List.of("passage of tunnel", "unknown"));
            assertThat(vectors).containsOnlyKeys("passage of tunnel");
            assertThat(vectors.get("passage of tunnel").whole()).containsExactly(EAST);
            assertThat(vectors.get("passage of tunnel").sentences().similarity(0, EAST))
                    .isGreaterThan(0.99);
        }
    }

    @Test
    void putsAnArticleInPlaceOfTheOneThatHasItsId() {
        put(BRIDGE, TUNNEL);
        ArchiveWriter.Entry corrected = entry(
                "bridge", "The Harbour Post", "2020-01-01", "The quay opened.", EAST, Set.of(7L), Set.of(word("quay")));

        put(corrected);

        try (PassageIndex index = archives().read(SPACE)) {
            assertThat(index.article("bridge")).contains(corrected.article());
            assertThat(index.search(words("forty", ArticleFilter.ALL), 5)).isEmpty();
            assertThat(ids(index.search(words("quay", ArticleFilter.ALL), 5))).containsExactly("bridge");
            assertThat(index.search(nearest(NORTH, ArticleFilter.ALL), 5)).hasSize(2);
            assertThat(index.counts(
                            List.of(Set.of(), Set.of(word("forty")), Set.of(word("quay")), Set.of(term("forty"))),
                            ArticleFilter.ALL))
                    .containsExactly(2, 0, 1, 0);
            assertThat(index.sharingSignature(List.of("bridge", "tunnel"), ArticleFilter.ALL, 5))
                    .isEmpty();
            assertThat(index.coverage(ArticleFilter.ALL).articles()).isEqualTo(2);
        }
    }

    @Test
    void takesArticlesOut() {
        put(BRIDGE, TUNNEL, UNDATED);

        try (ArchiveWriter writer = archives().write(SPACE)) {
            writer.remove(List.of("bridge", "nowhere", "undated"));
        }

        try (PassageIndex index = archives().read(SPACE)) {
            assertThat(index.articles(List.of("bridge", "tunnel", "undated"))).containsOnlyKeys("tunnel");
            assertThat(ids(index.search(words("bridge ferry", ArticleFilter.ALL), 5)))
                    .containsExactly("tunnel");
            assertThat(ids(index.search(nearest(NORTH, ArticleFilter.ALL), 5))).containsExactly("tunnel");
            assertThat(index.counts(List.of(Set.of(), Set.of(word("ferry"))), ArticleFilter.ALL))
                    .containsExactly(1, 0);
        }
    }

    @Test
    void showsWhatWasCommittedAndOnlyThat() {
        put(BRIDGE);

        try (PassageIndex index = archives().read(SPACE);
                ArchiveWriter writer = archives().write(SPACE)) {
            writer.put(TUNNEL);
            index.refresh();
            assertThat(index.article("tunnel")).isEmpty();
            assertThat(writer.digests(List.of("tunnel"))).isEmpty();

            writer.commit();
            assertThat(index.article("tunnel")).isEmpty();
            assertThat(writer.digests(List.of("tunnel"))).containsKey("tunnel");

            index.refresh();
            assertThat(index.article("tunnel")).isPresent();
            assertThat(ids(index.search(words("tunnel", ArticleFilter.ALL), 5))).containsExactly("tunnel");
        }
    }

    @Test
    void letsOneWriterHoldItAndKeepsToItsVectors() {
        try (ArchiveWriter writer = archives().write(SPACE)) {
            assertThatThrownBy(() -> archives().write(SPACE)).isInstanceOf(IndexUnavailableException.class);
            writer.put(BRIDGE);
        }
        VectorSpace other = new VectorSpace("another", 4);
        assertThatThrownBy(() -> archives().read(other)).isInstanceOf(IndexUnavailableException.class);
        assertThatThrownBy(() -> archives().write(other)).isInstanceOf(IndexUnavailableException.class);
        assertThatCode(() -> put(TUNNEL)).doesNotThrowAnyException();
    }

    @Test
    void searchesAndCountsOnlyWhatTheFilterLetsThrough() {
        put(BRIDGE, TUNNEL, UNDATED);
        PassageIndex index = archives().read(SPACE);
        Map<ArticleFilter, List<String>> passing = Map.of(
                ArticleFilter.ALL,
                List.of("bridge", "tunnel", "undated"),
                between("", "2019-07-01"),
                List.of("bridge"),
                between("2019-05-02", "2019-05-02"),
                List.of("bridge"),
                between("2019-05-03", ""),
                List.of("tunnel"),
                between("2021-01-01", ""),
                List.of(),
                by(" hill COURIER "),
                List.of("tunnel", "undated"),
                by("Hill"),
                List.of(),
                by("Hill Courier", "the harbour post"),
                List.of("bridge", "tunnel", "undated"),
                only("undated", "bridge", "nowhere"),
                List.of("bridge", "undated"));

        try (index) {
            passing.forEach((filter, ids) -> {
                assertThat(ids(index.search(words("bridge tunnel ferry", filter), 5)))
                        .as("words, %s", filter)
                        .containsExactlyInAnyOrderElementsOf(ids);
                assertThat(ids(index.search(nearest(NORTH, filter), 5)))
                        .as("nearest, %s", filter)
                        .containsExactlyInAnyOrderElementsOf(ids);
                assertThat(index.coverage(filter).articles())
                        .as("coverage, %s", filter)
                        .isEqualTo(ids.size());
                assertThat(index.counts(List.of(Set.of()), filter))
                        .as("counts, %s", filter)
                        .containsExactly(ids.size());
            });
            assertThat(index.coverage(ArticleFilter.ALL))
                    .isEqualTo(new Coverage(3, Optional.of(day("2019-05-02")), Optional.of(day("2019-08-20"))));
        }
    }

    @Test
    void ranksByWordsOfTextTitleAndSource() {
        put(BRIDGE, TUNNEL, UNDATED);

        try (PassageIndex index = archives().read(SPACE)) {
            List<PassageHit> hits = index.search(words("forty crowns for a bridge", ArticleFilter.ALL), 5);
            assertThat(ids(hits)).containsExactly("bridge", "tunnel");
            assertThat(hits.getFirst().score()).isGreaterThan(hits.getLast().score());
            assertThat(index.search(words("bridge", ArticleFilter.ALL), 1)).hasSize(1);
            assertThat(ids(index.search(words("report undated", ArticleFilter.ALL), 1)))
                    .containsExactly("undated");
            assertThat(ids(index.search(words("harbour", ArticleFilter.ALL), 5)))
                    .containsExactly("bridge");
            assertThat(ids(index.search(new PassageQuery.Words("tunnel", "ferry", ArticleFilter.ALL), 5)))
                    .containsExactly("tunnel", "undated");
            assertThat(ids(index.search(new PassageQuery.Words("ferry", "tunnel", ArticleFilter.ALL), 5)))
                    .containsExactly("undated", "tunnel");
        }
    }

    @Test
    void findsTheNearestVectors() {
        put(BRIDGE, TUNNEL, UNDATED);

        try (PassageIndex index = archives().read(SPACE)) {
            assertThat(ids(index.search(nearest(NORTH, ArticleFilter.ALL), 5)))
                    .containsExactly("bridge", "undated", "tunnel");
            assertThat(ids(index.search(nearest(EAST, ArticleFilter.ALL), 2))).containsExactly("tunnel", "undated");
            assertThat(ids(index.search(nearest(EAST, only("undated", "bridge")), 1)))
                    .containsExactly("undated");
        }
    }

    @Test
    void countsPassagesByTheirTraits() {
        put(BRIDGE, TUNNEL, UNDATED);

        try (PassageIndex index = archives().read(SPACE)) {
            List<Set<Trait>> asked = List.of(
                    Set.of(),
                    Set.of(word("bridge")),
                    Set.of(word("bridge"), word("tunnel")),
                    Set.of(word("Bridge")),
                    Set.of(trait(Trait.Kind.NAME, "ann lee")),
                    Set.of(trait(Trait.Kind.PLACE, "ann lee")),
                    Set.of(term("bridge")),
                    Set.of(term("ferry")),
                    Set.of(term("courier")));
            assertThat(index.counts(asked, ArticleFilter.ALL)).containsExactly(3, 2, 1, 0, 1, 0, 2, 1, 0);
            assertThat(index.counts(asked, by("Hill Courier"))).containsExactly(2, 1, 1, 0, 0, 0, 1, 1, 0);
        }
    }

    @Test
    void findsWhatIsPairedWithAThing() {
        put(BRIDGE, TUNNEL, UNDATED);

        List<Trait> asked = List.of(
                trait(Trait.Kind.ROLE, "mayor"), trait(Trait.Kind.ROLE, "may"), trait(Trait.Kind.SHORT, "mayor"));
        try (PassageIndex index = archives().read(SPACE)) {
            List<Map<String, Integer>> partners = index.partners(asked, ArticleFilter.ALL);
            assertThat(partners).containsExactly(Map.of("ann lee", 2, "bo dahl", 1), Map.of(), Map.of());
            assertThat(partners.getFirst().keySet()).containsExactly("ann lee", "bo dahl");
            assertThat(positive(index.partners(asked, only("bridge")).getFirst()))
                    .isEqualTo(Map.of("ann lee", 1));
        }
    }

    @Test
    void findsWordsAFewLettersAway() {
        put(BRIDGE, TUNNEL, UNDATED);

        try (PassageIndex index = archives().read(SPACE)) {
            assertThat(index.near(List.of("bridge", "fridge", "brdg", "tunel", "bridge", "tuneel"), 1, 0))
                    .containsExactly(
                            List.of("bridge", "brigde"),
                            List.of("bridge"),
                            List.of(),
                            List.of("tunnel"),
                            List.of("bridge", "brigde"),
                            List.of("tunnel"));
            assertThat(index.near(List.of("fridge"), 1, 1)).containsExactly(List.of());
            assertThat(index.near(List.of("brdg"), 2, 1)).containsExactly(List.of("bridge"));
            assertThat(index.near(List.of(), 1, 0)).isEmpty();
        }
    }

    @Test
    void findsArticlesThatShareABand() {
        ArchiveWriter.Entry third = entry("third", "Wire", "2019-05-03", "Told again.", NORTH, Set.of(2L), Set.of());
        put(BRIDGE, TUNNEL, UNDATED, third);

        try (PassageIndex index = archives().read(SPACE)) {
            Map<String, List<ArchivedArticle>> sharing =
                    index.sharingSignature(List.of("tunnel", "undated", "nowhere", "bridge"), ArticleFilter.ALL, 5);
            assertThat(sharing.keySet()).containsExactly("tunnel", "bridge");
            assertThat(sharing.get("bridge"))
                    .containsExactlyInAnyOrder(
                            new ArchivedArticle(TUNNEL.article(), "digest of tunnel"),
                            new ArchivedArticle(third.article(), "digest of third"));
            assertThat(index.sharingSignature(List.of("bridge"), by("Wire"), 5).get("bridge"))
                    .extracting(other -> other.article().id())
                    .containsExactly("third");
            assertThat(index.sharingSignature(List.of("bridge"), ArticleFilter.ALL, 1)
                            .get("bridge"))
                    .hasSize(1);
            assertThat(index.signatures(List.of("bridge", "undated")))
                    .isEqualTo(Map.of("bridge", BRIDGE.signature(), "undated", Set.of()));
        }
    }

    @Test
    void tellsWhichArticlesCameFromAFolder() {
        put(BRIDGE, TUNNEL);

        try (ArchiveWriter writer = archives().write(SPACE)) {
            String file = FILE.formatted("bridge");
            assertThat(writer.readFrom(file)).isEqualTo(Map.of("bridge", file));
            assertThat(writer.readFrom("/archive")).containsOnlyKeys("bridge", "tunnel");
            assertThat(writer.readFrom("/archive/2019/")).containsOnlyKeys("bridge", "tunnel");
            assertThat(writer.readFrom("/archive/20")).isEmpty();
            assertThat(writer.readFrom("/archive/*")).isEmpty();
        }
    }

    @Test
    void countsWhatItHolds() {
        put(
                BRIDGE,
                TUNNEL,
                UNDATED,
                entry("joke", "the harbour post", "2019-05-09", "The bridge was eaten.", EAST, Set.of(), Set.of()));

        try (PassageIndex index = archives().read(SPACE)) {
            Inventory inventory = index.inventory();
            assertThat(inventory.articles()).isEqualTo(4);
            assertThat(inventory.passages()).isEqualTo(4);
            assertThat(inventory.undated()).isEqualTo(1);
            assertThat(inventory.from()).contains(day("2019-05-02"));
            assertThat(inventory.to()).contains(day("2019-08-20"));
            assertThat(inventory.publishers().values()).containsExactly(2, 2);
            assertThat(inventory.publishers()).containsKey("Hill Courier");
            assertThat(inventory.languages()).containsExactly(Map.entry("en", 3), Map.entry("", 1));
            assertThat(inventory.kinds()).containsExactly(Map.entry("news", 3), Map.entry("satire", 1));
            assertThat(inventory.lastIngest()).isEmpty();
        }
    }

    @Test
    void keepsWhatCameOfTheLastIngest() {
        LastIngest first = new LastIngest(Instant.parse("2019-05-03T06:00:00Z"), 1, 0, 0, 0, 0, List.of());
        LastIngest last = new LastIngest(
                Instant.parse("2019-05-04T06:00:00.5Z"), 1, 2, 3, 4, 2, List.of("fog.pdf: It has no text.", "ö \" 1"));
        for (LastIngest each : List.of(first, last)) {
            try (ArchiveWriter writer = archives().write(SPACE)) {
                writer.put(BRIDGE);
                writer.ingested(each);
            }
        }
        try (ArchiveWriter writer = archives().write(SPACE)) {
            writer.remove(List.of("bridge"));
        }

        try (PassageIndex index = archives().read(SPACE)) {
            assertThat(index.inventory().lastIngest()).contains(last);
            assertThat(index.inventory().articles()).isZero();
        }
    }

    @Test
    void remembersWhatWasWithdrawnUntilItIsLetInAgain() {
        put(BRIDGE, TUNNEL);
        try (ArchiveWriter writer = archives().write(SPACE)) {
            assertThat(writer.size()).isEqualTo(2);
            assertThat(writer.withdrawn()).isEmpty();
            writer.withdraw(List.of("bridge", "not there"));
            assertThat(writer.withdrawn()).containsExactlyInAnyOrder("bridge", "not there");
        }
        try (PassageIndex index = archives().read(SPACE)) {
            assertThat(index.article("bridge")).isEmpty();
            assertThat(index.search(words("forty", ArticleFilter.ALL), 5)).isEmpty();
            assertThat(index.article("tunnel")).isPresent();
        }
        put(UNDATED);
        try (ArchiveWriter writer = archives().write(SPACE)) {
            assertThat(writer.size()).isEqualTo(2);
            assertThat(writer.withdrawn()).containsExactlyInAnyOrder("bridge", "not there");
            writer.readmit(List.of("bridge", "unknown"));
        }
        try (ArchiveWriter writer = archives().write(SPACE)) {
            assertThat(writer.withdrawn()).containsExactly("not there");
        }
    }

    static List<String> hostile() {
        return List.of(
                "",
                " \t\n",
                "bridge? AND (cost:\"40 +-!{}[]^~*\\/",
                "*:* OR text:(bridge~2) NOT [a TO z]",
                "\\",
                "{\"match_all\": {}}",
                "\uD83C\uDF09\uD83D\uDC4D\uD83C\uDFFD \uD83D",
                "\u0000\u202E\uFFFF",
                "bridge ".repeat(1_429),
                "x".repeat(10_000),
                "w"
                        + String.join(
                                " w",
                                IntStream.range(0, 2_000)
                                        .mapToObj(Integer::toString)
                                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void takesNoTextForAnythingButText(String hostile) {
        put(BRIDGE, TUNNEL);

        try (PassageIndex index = archives().read(SPACE)) {
            List<String> bridges = ids(index.search(words("bridge", ArticleFilter.ALL), 5));
            assertThat(bridges).hasSize(2);
            assertThat(ids(index.search(words(hostile, ArticleFilter.ALL), 5)))
                    .hasSize(hostile.contains("bridge") ? 2 : 0);
            assertThat(index.search(new PassageQuery.Words("ferry", hostile, by(hostile)), 5))
                    .isEmpty();
            assertThat(index.search(words("bridge", only(hostile)), 5)).isEmpty();
            assertThat(index.articles(List.of(hostile, "bridge"))).containsOnlyKeys("bridge");
            assertThat(index.signatures(List.of(hostile))).isEmpty();
            assertThat(index.sharingSignature(List.of(hostile), ArticleFilter.ALL, 5))
                    .isEmpty();
            assertThat(index.counts(List.of(Set.of(word(hostile), term(hostile))), ArticleFilter.ALL))
                    .containsExactly(0);
            assertThat(index.partners(List.of(trait(Trait.Kind.ROLE, hostile)), ArticleFilter.ALL))
                    .containsExactly(Map.of());
            assertThat(index.near(List.of(hostile, "tunel"), 1, 0)).containsExactly(List.of(), List.of("tunnel"));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsHostileTextAsItIs(String hostile) {
        String text = "Quoted: " + hostile.replaceAll("[\\uD800-\\uDFFF\\u0000\\uFFFF]", "?") + " end.";
        ArchiveWriter.Entry entry =
                entry("odd", text, "2020-02-02", text, NORTH, Set.of(), Set.of(word("quoted"), word(text)));
        put(BRIDGE, entry);

        try (PassageIndex index = archives().read(SPACE)) {
            assertThat(index.article("odd")).contains(entry.article());
            assertThat(index.search(words("quoted", by(text)), 5))
                    .extracting(PassageHit::text)
                    .containsExactly(text);
            assertThat(index.counts(List.of(Set.of(word(text))), ArticleFilter.ALL))
                    .containsExactly(1);
        }
    }

    private void put(ArchiveWriter.Entry... entries) {
        try (ArchiveWriter writer = archives().write(SPACE)) {
            for (ArchiveWriter.Entry entry : entries) {
                writer.put(entry);
            }
        }
    }

    private static ArchiveWriter.Entry entry(
            String id, String source, String day, String text, float[] vector, Set<Long> signature, Set<Trait> traits) {
        Publication publication = day.isEmpty() ? Publication.UNKNOWN : new Publication.Dated(day(day), "contract");
        Article article = new Article(
                id,
                "Report " + id,
                source,
                "A. Writer",
                publication,
                "https://post.example/" + id,
                id.equals("undated") ? "" : "en",
                id.equals("joke") ? ArticleKind.SATIRE : ArticleKind.NEWS,
                text,
                List.of(new Block(Block.Kind.BODY, 0, text.length())));
        Span span = new Span(0, text.length());
        Passage passage = new Passage(id, 0, span, List.of(new Sentence(span, Block.Kind.BODY)));
        PassageVectors vectors = new PassageVectors(vector, SentenceVectors.of(List.of(vector)));
        return new ArchiveWriter.Entry(
                article,
                "digest of " + id,
                FILE.formatted(id),
                signature,
                List.of(new ArchiveWriter.EmbeddedPassage(passage, "passage of " + id, vectors, traits)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Trait trait(Trait.Kind kind, String value) {
        return new Trait(kind, value);
    }

    private static Trait word(String word) {
        return trait(Trait.Kind.WORD, word);
    }

    private static Trait pair(String role, String holder) {
        return Trait.pair(Trait.Kind.ROLE, role, holder);
    }

    private Trait term(String word) {
        return trait(
                Trait.Kind.TERM,
                terms().terms(word).stream()
                        .map(TermAnalyzer.Term::value)
                        .findFirst()
                        .orElse(word));
    }

    private static ArticleFilter between(String from, String to) {
        return new ArticleFilter(
                Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                List.of());
    }

    private static ArticleFilter by(String... sources) {
        return new ArticleFilter(Optional.empty(), Optional.empty(), List.of(sources));
    }

    private static ArticleFilter only(String... ids) {
        return new ArticleFilter(Optional.empty(), Optional.empty(), List.of(), new HashSet<>(List.of(ids)));
    }

    private static PassageQuery words(String text, ArticleFilter filter) {
        return new PassageQuery.Words(text, filter);
    }

    private static PassageQuery nearest(float[] vector, ArticleFilter filter) {
        return new PassageQuery.Nearest(vector, filter);
    }

    private static Map<String, Integer> positive(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> ids(List<PassageHit> hits) {
        return hits.stream().map(hit -> hit.passage().articleId()).toList();
    }
}
