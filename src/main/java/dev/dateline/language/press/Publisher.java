package dev.dateline.language.press;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a line who publishes: the site that names itself, the agency that signs. */
public final class Publisher {
    private static final Pattern NAMES_ITSELF = Pattern.compile(
            "\\bnotifications from (?<site>(?:the )?\\p{Lu}[\\p{L}&.' -]{1,40})$"
                    + "|(?:©|\\bcopyright) ?(?:©|\\(c\\))? ?(?:19|20)\\d\\d,? (?<owner>(?:The )?\\p{Lu}[\\p{L}&.' -]{1,40}?)(?:,? (?:LLC|Inc|Ltd|Limited|Co)\\b.*|\\. .*|\\.|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY =
            Pattern.compile("^\\W*(" + String.join("|", Vocabulary.ENGLISH.lines("news-agencies")) + ")\\W*$");

    private Publisher() {}

    /** The name by which a site speaks of itself: in a copyright line, or when it offers notifications. */
    public static Optional<String> namesItself(String line) {
        Matcher site = NAMES_ITSELF.matcher(line);
        return site.find()
                ? Optional.ofNullable(site.group("site")).or(() -> Optional.of(site.group("owner")))
                : Optional.empty();
    }

    /** The agency, if a line is the name of one and nothing else. */
    public static Optional<String> agency(String line) {
        Matcher agency = AGENCY.matcher(line);
        return agency.matches() ? Optional.of(agency.group(1)) : Optional.empty();
    }
}
