package dev.dateline.channel.cli.backup;

import java.io.Serial;

/** A backup cannot be made or brought back. The message says why and what to do; nothing was changed. */
public final class BackupFailedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    BackupFailedException(String message) {
        super(message);
    }
}
