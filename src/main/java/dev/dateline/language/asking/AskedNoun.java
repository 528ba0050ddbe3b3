package dev.dateline.language.asking;

import java.util.regex.Pattern;

/** The noun that a question asks for. */
public final class AskedNoun {
    private static final Pattern ASKING_WORDS = Pattern.compile(
            "^(?:\\p{L}+ )?(?:which|what|whose|who|whom|how many|how much)\\b\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME_OF =
            Pattern.compile("\\b(?:names?|title|nickname) (?:of|for)\\b|'s (?:name|title|nickname)$");

    private AskedNoun() {}

    /** The noun of what asks, without its question word: "French town" of "which French town"; empty if there is none. */
    public static String of(String asking) {
        return ASKING_WORDS.matcher(asking).replaceFirst("");
    }

    /** Whether words ask for a name: "the name of the ship", "the ship's nickname". */
    public static boolean isName(String words) {
        return NAME_OF.matcher(words).find();
    }
}
