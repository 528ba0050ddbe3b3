package dev.dateline.access;

import jakarta.inject.Singleton;

/** Lets commands of this machine ask: whoever can read the note beside the index. It is another at each start. */
@Singleton
public final class MachineToken {
    private final String value = Secrets.random();

    /** The secret, to be kept from everybody else. */
    public String value() {
        return value;
    }
}
