package dev.dateline.answer;

import java.util.regex.Pattern;

/**
 * Tells how a sentence stands behind what it says, from the words that English news prose uses for it.
 *
 * <p>A clause counts, not the sentence: "Trump, who met Kim in 2018, may meet him again" reports one thing and expects
 * another.
 */
public final class StandingDetector {

    private static final Pattern CLAUSE = Pattern.compile(
            "[,;:—–]\\s+|\\s+(?=(?:but|while|although|though|whereas|after|before|when|which|who|because|since)\\b)");

    private static final Pattern DENIED = cues(
            "denied",
            "denies",
            "denying",
            "dismissed",
            "refuted",
            "disputed",
            "rebutted",
            "no confirmation",
            "not confirmed",
            "unconfirmed",
            "not true",
            "false(?:ly)?",
            "rejected (?:the )?(?:claim|report|" + "allegation|suggestion)s?");

    private static final Pattern PLANNED = cues(
            "will",
            "won[’']t",
            "shall",
            "(?-i:may)", // and not the month
            "might",
            "could",
            "would",
            "(?:is|are|was|were|be|been) (?:\\w+ )?(?:expected|scheduled|planned|slated|due|set|likely|supposed|poised|about) to",
            "(?:expects?|plans?|intends?|hopes?|aims?|wants?|seeks?|prepar(?:es|ing)|planning|hoping|considering|threaten(?:s|ed)?)"
                    + " (?:to|on|for|a)",
            "expected",
            "upcoming",
            "forthcoming",
            "planned",
            "proposed",
            "if",
            "unless",
            "[’']ll",
            "[’']d",
            "likely",
            "possib(?:le|ly)",
            "potential(?:ly)?",
            "next (?:week|month|year)",
            "whether");

    private static final Pattern CLAIMED = cues(
            "said",
            "says",
            "say",
            "told",
            "claim(?:s|ed)?",
            "according to",
            "alleg(?:es|ed|edly)",
            "reportedly",
            "purport(?:s|ed|edly)?",
            "accus(?:es|ed)",
            "insist(?:s|ed)",
            "believed?",
            "sources?",
            "suggest(?:s|ed)?",
            "report(?:s|ed) that");

    /** The standing of what a part of a sentence says. */
    public Standing of(String sentence, int focus) {
        String clause = clauseAt(sentence, focus);
        if (DENIED.matcher(clause).find()) {
            return Standing.DENIED;
        }
        if (PLANNED.matcher(clause).find()) {
            return Standing.PLANNED;
        }
        // Attribution stands anywhere: "The bridge is open again, police said."
        return CLAIMED.matcher(sentence).find() ? Standing.CLAIMED : Standing.REPORTED;
    }

    private static String clauseAt(String sentence, int focus) {
        var boundaries = CLAUSE.matcher(sentence);
        int start = 0;
        while (boundaries.find()) {
            if (boundaries.end() > focus) {
                return sentence.substring(start, boundaries.start());
            }
            start = boundaries.end();
        }
        return sentence.substring(start);
    }

    private static Pattern cues(String... cues) {
        return Pattern.compile("(?<![\\p{L}])(?:" + String.join("|", cues) + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    }
}
