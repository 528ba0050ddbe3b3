package dev.dateline.language.press;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.regex.Pattern;

/** Tells the words under a picture by the credit they end in, or the way they open. */
public final class PictureCredit {
    private static final String AGENCIES = String.join("|", Vocabulary.ENGLISH.words("picture-agencies"));
    private static final String CREDIT =
            "(?:" + AGENCIES + "|" + String.join("|", Vocabulary.ENGLISH.words("picture-credit-words")) + ")";

    private static final Pattern CREDITED =
            Pattern.compile("[(\\[][^()\\[\\]]{0,80}\\b" + CREDIT + "\\b[^()\\[\\]]{0,60}[)\\]]\\W*$"
                    + "|(?<![\\p{L}.'’-])\\p{Lu}[\\p{L}.'’-]*+\\s*+/\\s*(?:[\\p{L} ]{0,30}/\\s*)?" + CREDIT
                    + "\\b[\\p{L} /]{0,40}\\W*$"
                    + "|\\b(?:Photo(?:graph)?|Picture|Image|Credit|Source|Photo credit)\\s*(?:by|:)\\s*\\p{Lu}[^.]{0,60}\\W*$"
                    + "|\\|\\s*[\\p{L} .]{0,40}/?\\s*" + CREDIT + "\\b[\\p{L} /]{0,30}$"
                    + "|\\bvia (?:" + AGENCIES + ")(?: Images)?\\W*$");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:FILE(?: PHOTO)?\\b\\s*[-–—:.]|File photo\\b|\\(?Pictured\\b|Photo:|Caption:|In this (?:\\p{L}+\\.? \\d|file|image|photo|undated|\\p{L}+ file))");

    private PictureCredit() {}

    /** Whether a text ends in a credit, "(Photo: …)", or opens like a caption, "File photo". */
    public static boolean isIn(String text) {
        return CREDITED.matcher(text).find() || OPENING.matcher(text).find();
    }
}
