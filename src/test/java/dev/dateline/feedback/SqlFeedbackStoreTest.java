package dev.dateline.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@TestProfile(SqlFeedbackStoreTest.FreshFile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class SqlFeedbackStoreTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    private final FeedbackStore store;
    private final Path file;

    SqlFeedbackStoreTest(FeedbackStore store, @ConfigProperty(name = "dateline.state.path") Path file) {
        this.store = store;
        this.file = file;
    }

    @Test
    @Order(1)
    void makesItsFileAndFolderOnlyWhenSomethingIsStored() {
        assertThat(file.getParent()).doesNotExist();

        store.store(feedback("first", Rating.UP, "", NOON));

        assertThat(file).isRegularFile();
    }

    @Test
    @Order(2)
    void givesBackWhatWasStoredLatestFirst() {
        Feedback later = feedback(
                "later", Rating.DOWN, "wrong day: “Saturday”; '); DROP TABLE feedback; --", NOON.plusSeconds(60));
        store.store(later);

        assertThat(store.latest(1)).containsExactly(later);
        assertThat(store.latest(10)).extracting(Feedback::id).containsSubsequence("later", "first");
    }

    @Test
    @Order(3)
    void countsTheLastOpinionOfAReader() {
        store.store(feedback("changed", Rating.UP, "", NOON));
        store.store(feedback("changed", Rating.DOWN, "not the question", NOON.plusSeconds(1)));

        assertThat(store.latest(10))
                .filteredOn(feedback -> feedback.id().equals("changed"))
                .containsExactly(feedback("changed", Rating.DOWN, "not the question", NOON.plusSeconds(1)));
    }

    @Test
    @Order(4)
    void forgetsWhatWasGivenLongerAgoThanIsKept() {
        store.store(feedback("ancient", Rating.UP, "", Instant.parse("2001-01-01T00:00:00Z")));
        store.store(feedback("fresh", Rating.UP, "", Instant.now()));

        store.forgetOld();

        assertThat(store.latest(10)).extracting(Feedback::id).contains("fresh").doesNotContain("ancient");
    }

    @Test
    void refusesWhatIsTooLongOrSaysNothing() {
        assertThatThrownBy(() -> feedback(" ", Rating.UP, "", NOON)).hasMessageContaining("has no id");
        assertThatThrownBy(() -> feedback("x", Rating.UP, "y".repeat(Feedback.MAX_COMMENT + 1), NOON))
                .hasMessageContaining("comment")
                .hasMessageContaining("more than 1000");
    }

    private static Feedback feedback(String id, Rating rating, String comment, Instant at) {
        return new Feedback("widget", id, "conversation", "when did it sink?", "On 4 May 2021.", rating, comment, at);
    }

    public static final class FreshFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory("dateline-feedback");
                folder.toFile().deleteOnExit();
                return Map.of(
                        "dateline.state.path",
                                folder.resolve("a folder/state.db").toString(),
                        "dateline.index.path", folder.resolve("index").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
