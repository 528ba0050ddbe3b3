package dev.dateline.channel.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class MemoryBucketsTest {
    private final AtomicLong now = new AtomicLong();

    @Test
    void givesAMinutesWorthAtOnceThenOneAtATime() {
        MemoryBuckets buckets = new MemoryBuckets(10, now::get);
        for (int i = 0; i < 6; i++) {
            assertThat(buckets.take("a", 6)).isZero();
        }
        assertThat(buckets.take("a", 6)).isEqualTo(Duration.ofSeconds(10));
        pass(Duration.ofSeconds(4));
        assertThat(buckets.take("a", 6)).isEqualTo(Duration.ofSeconds(6));
        pass(Duration.ofSeconds(6));
        assertThat(buckets.take("a", 6)).isZero();
        assertThat(buckets.take("a", 6)).isPositive();
    }

    @Test
    void keepsAskersApart() {
        MemoryBuckets buckets = new MemoryBuckets(10, now::get);
        assertThat(buckets.take("a", 1)).isZero();
        assertThat(buckets.take("a", 1)).isPositive();
        assertThat(buckets.take("b", 1)).isZero();
    }

    @Test
    void holdsNoMoreThanItMay() {
        MemoryBuckets buckets = new MemoryBuckets(100, now::get);
        for (int i = 0; i < 5_000; i++) {
            buckets.take("asker " + i, 10);
        }
        assertThat(buckets.size()).isLessThanOrEqualTo(100);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
