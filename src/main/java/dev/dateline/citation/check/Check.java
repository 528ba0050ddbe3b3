package dev.dateline.citation.check;

import java.util.List;

/** Finds one kind of fault. Implementations are safe for use by many threads. */
public interface Check {

    /** What a sentence changes of its quotes, in words; empty where it changes nothing. */
    List<String> faults(Assertion assertion);
}
