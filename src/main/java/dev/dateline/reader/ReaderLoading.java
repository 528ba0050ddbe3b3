package dev.dateline.reader;

import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * What came of loading the reader.
 *
 * @param reader the reader, if it could be loaded
 * @param failure why it could not, and what to do
 */
public record ReaderLoading(Optional<Reader> reader, Optional<String> failure) {
    private static final Logger LOG = Logger.getLogger(ReaderLoading.class);

    /** Loads the reader that is set. A failure is logged in one line; Dateline goes on without short answers. */
    public static ReaderLoading of(ReaderConfig config) {
        try {
            int threads = config.threads().orElse(Runtime.getRuntime().availableProcessors());
            return new ReaderLoading(Optional.of(OnnxReader.load(config.weights(), threads)), Optional.empty());
        } catch (ReaderUnavailableException e) {
            LOG.error(e.reason());
            return new ReaderLoading(Optional.empty(), Optional.of(e.reason()));
        }
    }
}
