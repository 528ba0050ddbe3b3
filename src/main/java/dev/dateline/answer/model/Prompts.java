package dev.dateline.answer.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * What a model is told, one Markdown file a prompt, read again whenever it has changed. A prompt that the folder does not have is
 * the one that comes with Dateline. Safe for use by many threads.
 */
final class Prompts {
    private static final Logger LOG = Logger.getLogger(Prompts.class);

    /** What stands in a prompt for the words that say that the passages do not answer. */
    private static final String REFUSAL_MARK = "{refusal}";

    /** What a model writes if the passages do not answer. */
    static final String REFUSAL = "The passages do not say.";

    private final Path folder;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    Prompts(Path folder) {
        this.folder = folder;
    }

    /** How to answer from passages. */
    String answer() {
        return prompt("answer.md");
    }

    /** How to make a follow-up stand alone. */
    String followUp() {
        return prompt("follow-up.md");
    }

    private String prompt(String name) {
        Path file = folder.resolve(name);
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            Optional<Read> known = Optional.ofNullable(read.get(name));
            if (known.isPresent() && known.get().changed().equals(changed)) {
                return known.get().text();
            }
            String text = Files.readString(file).strip();
            if (text.isEmpty()) {
                LOG.warnf("The prompt %s is empty; the one that comes with Dateline is used.", file);
                return packaged(name);
            }
            read.put(name, new Read(changed, filled(text)));
            return filled(text);
        } catch (IOException e) {
            return Optional.ofNullable(read.get(name)).map(Read::text).orElseGet(() -> packaged(name));
        }
    }

    private static String packaged(String name) {
        try (InputStream in = Prompts.class.getResourceAsStream("/prompts/" + name)) {
            return filled(new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the packaged prompt " + name, e);
        }
    }

    private static String filled(String text) {
        return text.replace(REFUSAL_MARK, REFUSAL);
    }

    private record Read(FileTime changed, String text) {}
}
