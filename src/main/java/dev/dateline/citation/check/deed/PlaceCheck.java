package dev.dateline.citation.check.deed;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in one place must not be told of another: "a gallery in Lille" is no gallery in Ghent. */
public final class PlaceCheck implements Check {
    private static final Pattern PLACED = Pattern.compile(
            "\\b(\\p{Ll}{3,}) (?:" + String.join("|", Vocabulary.ENGLISH.words("place-prepositions")) + ") (?:(?:"
                    + String.join("|", Vocabulary.ENGLISH.words("articles")) + ") )?(\\p{Lu}[\\p{L}’'-]+)");

    @Override
    public List<Fault> faults(Assertion assertion) {
        Map<String, Set<String>> quoted = placed(assertion.quoted());
        List<Fault> faults = new ArrayList<>();
        placed(assertion.sentence()).forEach((thing, places) -> {
            Set<String> known = quoted.getOrDefault(thing, places);
            if (Collections.disjoint(known, places)) {
                faults.add(new Fault.OfWords(thing, assertion.place(thing), Flaw.OTHER_PLACE));
            }
        });
        return faults;
    }

    private static Map<String, Set<String>> placed(String text) {
        Map<String, Set<String>> placed = new HashMap<>();
        Matcher matcher = PLACED.matcher(text);
        while (matcher.find()) {
            placed.computeIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), fresh -> new HashSet<>())
                    .add(matcher.group(2));
        }
        return placed;
    }
}
