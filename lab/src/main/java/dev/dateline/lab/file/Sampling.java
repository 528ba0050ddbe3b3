package dev.dateline.lab.file;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which records of a large file are used: every {@code every}-th, the first of them number {@code from}. Two samplings with the
 * same {@code every} and another {@code from} share no record.
 *
 * @param every from 1 on; 1 uses all
 * @param from from 1 to {@code every}
 */
public record Sampling(int every, int from) {
    /** Uses all records. */
    public static final Sampling ALL = new Sampling(1, 1);

    /** @throws IllegalArgumentException if a number is out of range; the message says which are not */
    public Sampling {
        if (every < 1 || from < 1 || from > every) {
            throw new IllegalArgumentException(
                    "To use one record in several, every must be at least 1 and from between 1 "
                            + "and every; they are " + every + " and " + from + ".");
        }
    }

    /** The records that are used, in order. */
    public <T> List<T> of(List<T> records) {
        return IntStream.iterate(from - 1, i -> i < records.size(), i -> i + every)
                .mapToObj(records::get)
                .toList();
    }

    /** For the notes of a file of weights: empty if all records are used. */
    public String note() {
        return every == 1 ? "" : ", one record in " + every + ", the first of them number " + from;
    }
}
