package dev.dateline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.delivery.DeliveryLog.Unfinished;
import dev.dateline.state.StateDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BridgeArchive.class)
final class SqlDeliveryLogTest {
    @Inject
    StateDatabase database;

    private SqlDeliveryLog log;

    @BeforeEach
    void open() {
        log = new SqlDeliveryLog(database, Clock.systemUTC(), 100);
    }

    @Test
    void acceptsWhatHasNoKeyThatWasSeenBefore() {
        assertThat(log.accept(delivery("a", "t1"), Set.of("event:1", "message:1")))
                .isTrue();
        assertThat(log.accept(delivery("a", "t1"), Set.of("event:2", "message:1")))
                .isFalse();
        assertThat(log.accept(delivery("a", "t1"), Set.of("event:1"))).isFalse();
        // Of what was refused, nothing stays.
        assertThat(log.accept(delivery("a", "t2"), Set.of("event:2"))).isTrue();
        assertThat(log.knows("a", "t1")).isTrue();
        assertThat(log.knows("a", "t3")).isFalse();
        assertThat(log.knows("b", "t1")).isFalse();
        assertThatThrownBy(() -> log.accept(delivery("a", ""), Set.of())).hasMessageContaining("without a key");
    }

    @Test
    void givesBackWhatIsUnfinishedWithItsProgressUntilItIsHopeless() {
        Delivery first = delivery("b", "t1");
        Delivery second = delivery("b", "t2");
        log.accept(first, Set.of("b:1"));
        log.accept(second, Set.of("b:2"));
        log.note(first.id(), "posted:17.1");
        log.finish(second.id());

        for (int restart = 1; restart <= 2; restart++) {
            assertThat(log.unfinished("b"))
                    .containsExactly(
                            new Unfinished(new Delivery(first.id(), "b", "t1", first.payload(), "posted:17.1"), false));
        }
        assertThat(log.unfinished("b")).extracting(Unfinished::hopeless).containsExactly(true);
        assertThat(log.unfinished("b")).isEmpty();
        assertThat(log.accept(delivery("b", "t1"), Set.of("b:1"))).isFalse();
    }

    @Test
    void keepsTheNewestAndWhatIsUnderWay() {
        Delivery underWay = delivery("c", "under way");
        log.accept(underWay, Set.of("c:under way"));
        for (int i = 0; i < 1_000; i++) {
            Delivery delivery = delivery("c", "thread " + i);
            log.accept(delivery, Set.of("c:" + i));
            log.finish(delivery.id());
        }

        assertThat(log.knows("c", "under way")).isTrue();
        assertThat(log.knows("c", "thread 0")).isFalse();
        assertThat(log.knows("c", "thread 999")).isTrue();
        assertThat(log.accept(delivery("c", ""), Set.of("c:0"))).isTrue();
        assertThat(log.accept(delivery("c", ""), Set.of("c:999"))).isFalse();
        assertThat(log.unfinished("c")).extracting(Unfinished::delivery).contains(underWay);
    }

    @Test
    void isNoPlaceForStatementsOfOthers() {
        String hostile = "'); DROP TABLE delivery; --";
        assertThat(log.accept(Delivery.of("d", hostile, hostile), Set.of(hostile)))
                .isTrue();
        assertThat(log.knows("d", hostile)).isTrue();
        assertThat(List.copyOf(log.unfinished("d"))).hasSize(1);
    }

    private static Delivery delivery(String channel, String thread) {
        return Delivery.of(channel, thread, "{\"text\":\"when?\"}");
    }
}
