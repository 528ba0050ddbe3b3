package dev.dateline.language.name;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the names that a text gives as places: those after "in", "near the", "from". */
public final class Places {
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:" + String.join("|", Vocabulary.ENGLISH.words("prepositions-before-places")) + ")(?: the)? $",
            Pattern.CASE_INSENSITIVE);

    private Places() {}

    /**
     * The places of a text, each once, in the order in which they first stand there.
     *
     * @param names those of the text
     */
    public static Set<String> in(String text, List<Name> names) {
        Set<String> places = new LinkedHashSet<>();
        for (Name name : names) {
            if (BEFORE.matcher(text.substring(0, name.span().start())).find()) {
                places.add(name.words());
            }
        }
        return places;
    }
}
