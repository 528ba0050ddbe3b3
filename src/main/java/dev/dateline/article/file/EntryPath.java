package dev.dateline.article.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How a file within a file is written: {@code archive.zip!/pages/fog.html}. Its name may come from anybody, so that what could
 * climb out of a folder, steer a terminal or hide is written as {@code %} and two hexadecimal digits a byte.
 */
public final class EntryPath {
    private static final int MAX_LENGTH = 400;

    private EntryPath() {}

    /**
     * The path of an entry.
     *
     * @param container the file it stands in, itself perhaps an entry
     * @param name its name as the container has it
     */
    static Path of(Path container, String name) {
        String escaped = escaped(name, false);
        Path inside = container.resolveSibling(container.getFileName() + "!");
        try {
            return inside.resolve(escaped);
        } catch (InvalidPathException e) {
            // The file system's encoding has not all letters.
            return inside.resolve(escaped(name, true));
        }
    }

    /** The file on disk that holds the entry; the path itself if it is no entry's. */
    public static Path container(Path path) {
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            String name = path.getName(i).toString();
            if (name.length() > 1 && name.endsWith("!")) {
                Path inside = path.subpath(0, i + 1);
                Path rooted = path.isAbsolute() ? path.getRoot().resolve(inside) : inside;
                return rooted.resolveSibling(name.substring(0, name.length() - 1));
            }
        }
        return path;
    }

    private static String escaped(String name, boolean asciiAlone) {
        var escaped = new StringBuilder();
        for (String part : name.split("/", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            escaped.append(escaped.isEmpty() ? "" : "/");
            if (part.chars().allMatch(c -> c == '.')) {
                escaped.append("%2E".repeat(part.length()));
                continue;
            }
            part.codePoints().forEach(c -> append(escaped, c, asciiAlone));
        }
        String path = escaped.isEmpty() ? "%20" : escaped.toString();
        return path.length() > MAX_LENGTH ? path.substring(0, path.offsetByCodePoints(0, MAX_LENGTH / 2)) + "…" : path;
    }

    private static void append(StringBuilder escaped, int c, boolean asciiAlone) {
        if (c != '%' && c != '\\' && !isHidden(c) && (!asciiAlone || c < 0x80)) {
            escaped.appendCodePoint(c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
