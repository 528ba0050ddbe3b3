package dev.dateline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names by their capitals. */
public final class Names {
    private static final Pattern CAPITALISED = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{N}.&’'-]*+(?:(?: | of | de | bin | van | von | al-)\\p{Lu}[\\p{L}\\p{N}.&’'-]*+)*+");

    /** Capitalised because they open a sentence or by convention, not because they name. */
    private static final Set<String> ORDINARY = Set.of(
            ("a an the this that these those and or but if then so as of in on at by for from to into with about over "
                            + "under again i my we us our you your he him his she her it its they them their is am are was "
                            + "were be been being do does did have has had will would shall should can could may might must "
                            + "there here what which who whom whose when where why how not no yes also after before since "
                            + "while during until because although though however meanwhile according despite both each "
                            + "every some many most more several such one two three name tell")
                    .split(" "));

    private static final Pattern TRAILING = Pattern.compile("(?:[’']s|[.’'-])$");

    private Names() {}

    /** The names in a text as written, without a possessive, each as often as it stands there. */
    public static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = CAPITALISED.matcher(text);
        while (matcher.find()) {
            String name = withoutOrdinaryStart(matcher.group());
            if (!name.isEmpty()) {
                names.add(TRAILING.matcher(name).replaceFirst(""));
            }
        }
        return names;
    }

    /** Whether a word, if it has a capital, has it because it opens a sentence; "US" is not "us". */
    static boolean isOrdinary(String word) {
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return !acronym && ORDINARY.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String withoutOrdinaryStart(String run) {
        String rest = run;
        while (!rest.isEmpty()) {
            int blank = rest.indexOf(' ');
            String first = blank < 0 ? rest : rest.substring(0, blank);
            String bare = TRAILING.matcher(first).replaceFirst("").toLowerCase(Locale.ROOT);
            if (!ORDINARY.contains(bare)) {
                return rest;
            }
            rest = blank < 0 ? "" : rest.substring(blank + 1);
        }
        return rest;
    }
}
