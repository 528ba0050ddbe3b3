/**
 * How long ingest and answers take, beside what they cannot do without.
 *
 * <p>Articles and questions enter, lines of times leave. Start with {@link dev.dateline.lab.benchmark.IngestBenchmark}.
 */
@NullMarked
package dev.dateline.lab.benchmark;

import org.jspecify.annotations.NullMarked;
