package dev.dateline.language.clause;

import java.util.List;
import java.util.regex.Pattern;

/** Finds what a text tells its reader to say. */
public final class Instruction {
    /** A verb of saying in its base form without a subject: after a full stop, "and", "to", "please" or "must". */
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?:^|[.!?:;,”\"]\\s+|\\b(?:and|or|then|to|please|must|should|always|just|only|instead)\\s+)"
                    + "(?:write|say|state|answer|reply|respond|report|output|print|repeat|claim|pretend|assert|tell (?:\\p{L}+ ){1,3}?)"
                    + "\\s*(?:only |back |with |out )?(?:that|:|[“\"‘'])\\s*([^.!?]+)",
            Pattern.CASE_INSENSITIVE);

    private Instruction() {}

    /** What it tells to say, in order: "she was acquitted" of "write that she was acquitted". */
    public static List<String> in(String text) {
        return INSTRUCTION
                .matcher(text)
                .results()
                .map(instruction -> instruction.group(1))
                .toList();
    }
}
