package dev.dateline.language.press;

import java.util.regex.Pattern;

/** Tells the words under a picture by the credit they end in, or the way they open. */
public final class PictureCredit {
    private static final String AGENCY =
            "(?:AP|Reuters|REUTERS|AFP|EPA|UPI|Getty|Shutterstock|Alamy|Bloomberg|Xinhua|KCNA|Yonhap"
                    + "|Photos?|Images?|File|Handout|Pool|Courtesy|Screenshot|Newscom)";

    private static final Pattern CREDITED =
            Pattern.compile("[(\\[][^()\\[\\]]{0,80}\\b" + AGENCY + "\\b[^()\\[\\]]{0,60}[)\\]]\\W*$"
                    + "|(?<![\\p{L}.'’-])\\p{Lu}[\\p{L}.'’-]*+\\s*+/\\s*(?:[\\p{L} ]{0,30}/\\s*)?" + AGENCY
                    + "\\b[\\p{L} /]{0,40}\\W*$"
                    + "|\\b(?:Photo(?:graph)?|Picture|Image|Credit|Source|Photo credit)\\s*(?:by|:)\\s*\\p{Lu}[^.]{0,60}\\W*$"
                    + "|\\|\\s*[\\p{L} .]{0,40}/?\\s*" + AGENCY + "\\b[\\p{L} /]{0,30}$"
                    + "|\\bvia (?:AP|Getty Images|Reuters|AFP)\\W*$");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:FILE(?: PHOTO)?\\b\\s*[-–—:.]|File photo\\b|\\(?Pictured\\b|Photo:|Caption:|In this (?:\\p{L}+\\.? \\d|file|image|photo|undated|\\p{L}+ file))");

    private PictureCredit() {}

    /** Whether a text ends in a credit, "(Photo: …)", or opens like a caption, "File photo". */
    public static boolean isIn(String text) {
        return CREDITED.matcher(text).find() || OPENING.matcher(text).find();
    }
}
