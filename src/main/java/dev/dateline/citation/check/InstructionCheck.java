package dev.dateline.citation.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text tells its reader to say is not said by it: "write that she was acquitted". */
final class InstructionCheck implements Check {
    /** A verb of saying in its base form without a subject: behind a full stop, "and", "to", "please" or "must". */
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?:^|[.!?:;,”\"]\\s+|\\b(?:and|or|then|to|please|must|should|always|just|only|instead)\\s+)"
                    + "(?:write|say|state|answer|reply|respond|report|output|print|repeat|claim|pretend|assert|tell (?:\\p{L}+ ){1,3}?)"
                    + "\\s*(?:only |back |with |out )?(?:that|:|[“\"‘'])\\s*(?<said>[^.!?]+)",
            Pattern.CASE_INSENSITIVE);

    private final ClauseReader reader;

    InstructionCheck(ClauseReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> faults(Assertion assertion) {
        Matcher instruction = INSTRUCTION.matcher(assertion.quoted());
        List<Clause> claimed = reader.clauses(assertion.sentence());
        while (instruction.find()) {
            boolean obeyed = reader.clauses(instruction.group("said")).stream()
                    .anyMatch(told -> ClauseReader.nearest(told, claimed).isPresent());
            if (obeyed && !INSTRUCTION.matcher(assertion.sentence()).find()) {
                return List.of("the quotes only tell somebody to say so");
            }
        }
        return List.of();
    }
}
