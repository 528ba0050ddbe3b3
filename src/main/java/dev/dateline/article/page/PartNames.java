package dev.dateline.article.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that pages give to their parts, from a file beside this class: a regular expression a line, {@code #} before comments. */
final class PartNames {
    private final Pattern names;

    private PartNames(Pattern names) {
        this.names = names;
    }

    static PartNames of(String file) {
        try (InputStream in = Objects.requireNonNull(PartNames.class.getResourceAsStream(file), file)) {
            String names = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("|"));
            return new PartNames(
                    Pattern.compile("(?:^|[\\s_-])(?:" + names + ")(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " in the jar cannot be read; build it again", e);
        }
    }

    /** Whether one of them is a word of an element's class names or id. */
    boolean areIn(String attributes) {
        return names.matcher(attributes).find();
    }
}
