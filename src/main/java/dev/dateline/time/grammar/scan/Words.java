package dev.dateline.time.grammar.scan;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Word lists that read as lines of words. */
public final class Words {

    private Words() {}

    /** The words of a text, which white space parts. */
    public static Set<String> of(String spaced) {
        return Stream.of(spaced.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
