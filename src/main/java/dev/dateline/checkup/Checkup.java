package dev.dateline.checkup;

import java.util.List;

/** Examines the set-up of one part. Each bean of this type is asked by {@code dateline doctor}. */
public interface Checkup {

    /** The part, in a word. */
    String part();

    /** What is found, at least one finding. May call out and take some seconds; never throws for what is wrong. */
    List<Finding> examine();
}
