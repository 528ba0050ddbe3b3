package dev.dateline.language.asking;

import java.util.regex.Pattern;

/** Words before a question that ask nothing: "please tell me", "do you know", "do the articles say". */
public final class LeadIn {

    private static final Pattern ASKING = Pattern.compile(
            "^(?:(?:please|hi|hello|hey|ok|okay|so|well|and|but|now)\\b[\\s,]*+)*+"
                    + "(?:(?:(?:can|could|would|will) (?:you|anyone|somebody|someone) (?:please |kindly )?)?"
                    + "(?:tell|show|remind|inform|explain to) (?:me|us)\\b(?: again| please)?"
                    + "|(?:can|could|would) you (?:please )?(?:explain|find out|say|tell|look up|check)\\b"
                    + "|(?:do|does|did) (?:you|we|anyone|anybody) (?:happen to )?(?:know|remember|recall)\\b"
                    + "|(?:i|we)(?: would|[’']d)? (?:want|wanted|need|like|am trying) to (?:know|learn|find out|understand)\\b"
                    + "|(?:i[’']m |i am )?(?:just )?(?:wondering|curious)\\b|i wonder\\b|any idea\\b"
                    + "|is it (?:known|clear|reported)\\b(?= (?:who|whom|when|where|why|how|what|which|whether|if)\\b)"
                    + "|(?:do|does|did) (?:the |any |your )?(?:articles?|reports?|archive|sources?|papers?|coverage|news) (?:say|mention|report|tell|state|explain)\\b"
                    + "(?= (?:who|whom|when|where|why|how|what|which|whether|if)\\b)"
                    + "|find out\\b|look up\\b|question:)"
                    + "[\\s,:]*+(?:please[\\s,]*+)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POLITE_START =
            Pattern.compile("^(?:please|hi|hello|hey)\\b[\\s,!]*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern POLITE_END =
            Pattern.compile("(?<![\\s,])[\\s,]+(?:please|thanks|thank you)(?=[\\s.!?]*$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile("^about\\s+", Pattern.CASE_INSENSITIVE);

    private LeadIn() {}

    /** The question itself; the text as it is where nothing would be left. */
    public static String strip(String text) {
        String polite =
                POLITE_END.matcher(POLITE_START.matcher(text).replaceFirst("")).replaceFirst("");
        boolean asks = ASKING.matcher(polite).lookingAt();
        String question =
                asks ? ABOUT.matcher(ASKING.matcher(polite).replaceFirst("")).replaceFirst("") : polite;
        return question.chars().anyMatch(Character::isLetterOrDigit) ? question : text;
    }
}
