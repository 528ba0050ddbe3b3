package dev.dateline.citation.check;

import java.util.List;

/** Finds one kind of fault. Implementations are safe for use by many threads. */
public interface Check {

    /** What a sentence changes of its quotes, empty if it changes nothing. */
    List<Fault> faults(Assertion assertion);
}
