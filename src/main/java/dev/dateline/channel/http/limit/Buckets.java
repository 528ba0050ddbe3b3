package dev.dateline.channel.http.limit;

import java.time.Duration;

/** Buckets of tokens by name, one name an asker. Several services that share one limit need another implementation. */
interface Buckets {

    /**
     * Takes a token of a bucket. A bucket that nobody used holds as many as are filled in a minute.
     *
     * @param name whose bucket
     * @param perMinute how many are filled in a minute
     * @return how long to wait for the next one; zero if there was one
     */
    Duration take(String name, int perMinute);
}
