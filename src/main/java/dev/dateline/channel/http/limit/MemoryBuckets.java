package dev.dateline.channel.http.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Buckets of this process. Their number is bounded: those that were not used for longest go, and are full when they return. */
@Singleton
final class MemoryBuckets implements Buckets {
    /** Some hundred bytes each. */
    private static final int MOST = 100_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Ticker clock;
    private final Cache<String, Bucket> buckets;

    @Inject
    MemoryBuckets() {
        this(MOST, Ticker.systemTicker());
    }

    MemoryBuckets(int most, Ticker clock) {
        this.clock = clock;
        // One that nobody used for a minute is full, as a new one is.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(MINUTE)
                .ticker(clock)
                .build();
    }

    @Override
    public Duration take(String name, int perMinute) {
        long now = clock.read();
        Duration[] wait = {Duration.ZERO};
        buckets.asMap().compute(name, (key, bucket) -> {
            Bucket filled = bucket == null ? new Bucket(perMinute, now) : bucket.filled(perMinute, now);
            if (filled.tokens() >= 1) {
                return new Bucket(filled.tokens() - 1, now);
            }
            wait[0] = Duration.ofNanos((long) ((1 - filled.tokens()) * MINUTE.toNanos() / perMinute));
            return filled;
        });
        return wait[0];
    }

    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    /**
     * What is in a bucket.
     *
     * @param tokens how many, with fractions
     * @param at when, in nanoseconds of the clock
     */
    private record Bucket(double tokens, long at) {
        Bucket filled(int perMinute, long now) {
            double more = (double) (now - at) / MINUTE.toNanos() * perMinute;
            return new Bucket(Math.min(perMinute, tokens + more), now);
        }
    }
}
