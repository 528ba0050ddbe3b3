package dev.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder for temporary files, to which the libraries that run the models unpack what they load. */
final class TemporaryFolder {
    private static final String PROPERTY = "java.io.tmpdir";

    private TemporaryFolder() {}

    /** What is wrong with it, and what to do; empty if it can be written to. */
    static Optional<String> fault() {
        Path folder = Path.of(System.getProperty(PROPERTY));
        try {
            Files.delete(Files.createTempFile(folder, "dateline", ""));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    "dateline: " + folder + " cannot be written to, and the libraries that run the models unpack there."
                            + " Name another folder: JAVA_OPTS=-D" + PROPERTY + "=DIR");
        }
    }
}
