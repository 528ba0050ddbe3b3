package dev.dateline.article.recognition;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The lines that a mail opens with (RFC 5322, section 2.2), if a file opens with such lines. */
record MailHead(Set<String> names, boolean multipartRelated) {
    /** What mail programs write and people do not. */
    private static final Set<String> BY_PROGRAMS =
            Set.of("mime-version", "message-id", "received", "return-path", "delivered-to");

    /** What every mail has, and what people write who copy one. */
    private static final Set<String> BY_PEOPLE = Set.of("from", "to", "subject", "date");

    private static final String SAVED_FROM = "snapshot-content-location";
    private static final String LOCATION = "content-location";

    MailHead {
        names = Set.copyOf(names);
    }

    /** @param bytes the beginning of a file, a character a byte */
    static Optional<MailHead> of(String bytes) {
        Set<String> names = new HashSet<>();
        boolean related = false;
        String[] lines = bytes.split("\r?\n", -1);
        // The last line may be cut short.
        for (int i = 0; i < lines.length - 1 && !lines[i].isEmpty(); i++) {
            String line = lines[i];
            boolean continued = i > 0 && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (continued) {
                continue;
            }
            String name = nameOf(line);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name);
            related |=
                    name.equals("content-type") && line.toLowerCase(Locale.ROOT).contains("multipart/related");
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new MailHead(names, related));
    }

    /** Whether it is a mail beyond doubt. */
    boolean isMail() {
        return (has(BY_PROGRAMS) && has(BY_PEOPLE)) || names.containsAll(BY_PEOPLE);
    }

    /** Whether it may be one, if its name says so. */
    boolean mayBeMail() {
        return has(BY_PROGRAMS) || has(BY_PEOPLE);
    }

    /**
     * Whether it is a web page that a browser saved, and no mail that was sent: it says where it was.
     *
     * @param bytes the beginning of the file, a character a byte
     */
    boolean isSavedPage(String bytes) {
        if (names.contains(SAVED_FROM)) {
            return true;
        }
        boolean sent = names.contains("to") || names.contains("received") || names.contains("message-id");
        boolean partLocated = multipartRelated && bytes.toLowerCase(Locale.ROOT).contains("\n" + LOCATION + ":");
        boolean located = names.contains(LOCATION) || partLocated;
        return located && !sent;
    }

    private boolean has(Set<String> any) {
        return any.stream().anyMatch(names::contains);
    }

    private static String nameOf(String line) {
        int colon = line.indexOf(':');
        boolean named = colon > 0 && line.chars().limit(colon).allMatch(c -> c > ' ' && c < 0x7f);
        return named ? line.substring(0, colon).toLowerCase(Locale.ROOT) : "";
    }
}
