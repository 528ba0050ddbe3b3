package dev.dateline.citation.check;

import java.util.List;
import java.util.regex.Pattern;

/** What holds of some must not be told of all. */
final class QuantityCheck implements Check {
    /** Not of a number: "all four". */
    private static final Pattern ALL = Pattern.compile(
            "\\b(?:all(?! (?:\\d|two|three|four|five|six|seven|eight|nine|ten|of (?:the )?\\d))|every|everyone|everybody|always|"
                    + "everywhere|entirely|completely|never)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AS_MUCH = Pattern.compile(
            "\\b(?:all|every\\w*|each|always|entire(?:ly)?|complete(?:ly)?|whole|total(?:ly)?|never|no|none|nobody|any|daily|ever)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<String> faults(Assertion assertion) {
        boolean more = ALL.matcher(assertion.sentence()).find()
                && !AS_MUCH.matcher(assertion.quoted()).find();
        return more ? List.of("it tells of all what the quotes tell of some") : List.of();
    }
}
