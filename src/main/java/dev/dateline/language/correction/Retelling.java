package dev.dateline.language.correction;

import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that tells again what was said before.
 *
 * @param claim what was said, in the sentence
 * @param of whose it was
 * @param takesBack whether the sentence itself says that it was wrong: "an earlier version of this article said", "we wrongly
 *     said", but not "we reported"
 * @param retracts whether it no longer upholds it, without saying that it is not so: "we withdraw our report that"
 */
record Retelling(Span claim, Withdrawal.Of of, boolean takesBack, boolean retracts) {
    private static final String ARTICLE = any("nouns-of-articles");
    private static final String EARLIER = any("words-for-earlier");
    private static final String VERSION = any("nouns-of-versions");
    private static final String WRONGLY = any("adverbs-of-error");
    private static final String SAID = any("publishing-forms");
    private static final String MISSTATED = any("misstating-forms");

    /** "This article", "our report of 5 March", "an earlier version of this story", "a headline on Monday". */
    private static final String OURS =
            "(?:an?|the|our) " + EARLIER + " (?:\\p{L}+ )?" + VERSION + " of (?:this|the|our) " + ARTICLE
                    + "|(?:this|our) (?:" + EARLIER + " )?" + ARTICLE + "|(?:an?|the) " + EARLIER + " " + ARTICLE;

    private static final String BEHIND = "(?:[ ,]+[^\\s,.;:]++){0,8}?";

    /** Fits "An earlier version of this story said that…"; not "An earlier version of the bill said that…". */
    private static final Pattern VERSION_SAID =
            ignoringCase("\\b(?:an?|the|our) " + EARLIER + " (?:\\p{L}+ )?" + VERSION + " of (?:this|the|our) "
                    + ARTICLE + BEHIND + "(?: (?:" + WRONGLY + "))? (?:" + SAID + ")(?: that)?\\b");

    /** Fits "An earlier version said that…", which alone may be of a bill. */
    private static final Pattern SOME_VERSION_SAID = ignoringCase("\\b(?:an?|the|our) " + EARLIER + " (?:" + VERSION
            + "|" + ARTICLE + ")(?: (?:" + WRONGLY + "))? (?:" + SAID + ")(?: that)?\\b");

    /** Fits "This article wrongly said that…", "we incorrectly reported that…"; not "this article said that…". */
    private static final Pattern WRONGLY_SAID =
            ignoringCase("\\b(?:we|" + OURS + ")" + BEHIND + " (?:" + WRONGLY + ") (?:" + SAID + ")(?: that)?\\b");

    /** Fits "A previous version of this article misstated…", "we misspelled…"; not "the minister misstated…". */
    private static final Pattern MISSTATED_IT =
            ignoringCase("\\b(?:we|" + OURS + ")" + BEHIND + " (?:" + MISSTATED + ")\\b");

    /** Fits "On 5 March we reported that…", "our report of Monday said that…", which alone take nothing back. */
    private static final Pattern WE_SAID = ignoringCase(
            "\\b(?:we|our " + ARTICLE + BEHIND + ")(?: had| have| also| then)? (?:" + SAID + ")(?: that)?\\b");

    /** Fits "We withdraw our report that…"; not "the witness withdrew his claim that…". */
    private static final Pattern WE_RETRACT = ignoringCase("\\bwe (?:\\p{L}+ ){0,2}(?:" + any("retracting-verbs")
            + ") (?:\\p{L}+ ){1,2}?(?:" + ARTICLE + "|claim|statement)\\b");

    /** Fits "14 people, not 41, as we reported"; not "not 41, as the minister said". */
    private static final Pattern NOT_AS_WE_SAID =
            ignoringCase("\\b(?:not|rather than|instead of) ([^.;]{1,80}?),? as (?:we|" + OURS + ")"
                    + "(?: (?:had|have|first|originally|previously|earlier|" + WRONGLY + "))* (?:" + SAID + ")\\b");

    /** Fits "Some say that…", "the newspaper had claimed that…": somebody's claim, which the next sentence may call untrue. */
    private static final Pattern SOMEBODY_SAYS =
            ignoringCase("\\b(?:say|says|said|think|thinks|thought|believe|believes|believed|"
                    + "claim|claims|claimed|reported|wrote|stated|suggested)\\b");

    /** What is said again, if a sentence of a text says so of itself, of its newsroom or of somebody. */
    static Optional<Retelling> in(String text, Span sentence) {
        Optional<Retelling> found = find(NOT_AS_WE_SAID, text, sentence)
                .map(match ->
                        new Retelling(new Span(match.start(), match.end(1)), Withdrawal.Of.THIS_ARTICLE, true, false));
        return found.or(() -> behind(VERSION_SAID, text, sentence, Withdrawal.Of.THIS_ARTICLE, true, false))
                .or(() -> behind(WRONGLY_SAID, text, sentence, Withdrawal.Of.NEWSROOM, true, false))
                .or(() -> behind(MISSTATED_IT, text, sentence, Withdrawal.Of.THIS_ARTICLE, true, false))
                .or(() -> behind(WE_RETRACT, text, sentence, Withdrawal.Of.NEWSROOM, true, true))
                .or(() -> behind(SOME_VERSION_SAID, text, sentence, Withdrawal.Of.THIS_ARTICLE, false, false))
                .or(() -> behind(WE_SAID, text, sentence, Withdrawal.Of.NEWSROOM, false, false))
                .or(() -> find(SOMEBODY_SAYS, text, sentence)
                        .map(match -> new Retelling(sentence, Withdrawal.Of.OTHERS, false, false)));
    }

    private static Optional<Retelling> behind(
            Pattern pattern, String text, Span sentence, Withdrawal.Of of, boolean takesBack, boolean retracts) {
        return find(pattern, text, sentence)
                .filter(match -> match.end() < sentence.end())
                .map(match -> new Retelling(new Span(match.end(), sentence.end()), of, takesBack, retracts));
    }

    private static Optional<Matcher> find(Pattern pattern, String text, Span sentence) {
        Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private static Pattern ignoringCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    private static String any(String list) {
        return "(?:" + String.join("|", Vocabulary.ENGLISH.words(list)) + ")";
    }
}
