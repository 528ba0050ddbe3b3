package dev.dateline.language.correction;

import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.regex.Pattern;

/** Tells sentences that say of the one before that it is not so, or what is so instead. */
final class TakingBack {
    /** A speaker may stand before it: "Ostrom: That is not true." */
    private static final String SUBJECT =
            "(?:[\\p{L}.’' -]{1,40}: )?(?:But |However, )?(?:that|this|it|these|those|both|neither|the "
                    + "(?:report|claim|figure|statement|information|allegation|number)s?) (?:is|was|were|are|has|have)";

    private static final String ERROR = any("adjectives-of-error");
    private static final String ERROR_OR_DEED = any("adjectives-of-error-and-deeds");

    /** Fits "That was incorrect.", "This is not true."; not "That was a pity.". */
    private static final Pattern UNTRUE = ignoringCase("^" + SUBJECT + " (?:all |both |\\p{L}+ly )?(?:" + ERROR
            + "|not (?:so|true|correct|accurate|the case|right))\\b");

    /** Fits "That was wrong.", which of a deed means something else, and "That was our mistake.". */
    private static final Pattern WRONG = ignoringCase("^(?:" + SUBJECT + " (?:all |both |\\p{L}+ly )?(?:"
            + ERROR_OR_DEED + "|(?:an?|our) (?:error|mistake)|in error)\\b|we were " + ERROR_OR_DEED + "\\b)");

    /** Fits "He was not.", "They did not."; not "He was not at home.". */
    private static final Pattern NOT_SO = ignoringCase(
            "^(?:he|she|it|they) (?:is|was|are|were|did|does|do|has|have|had) not(?: been| done so)?[.!]?$");

    /** Fits "In fact, it was 14.", "It should have said 14.", "The correct figure is 14.". */
    private static final Pattern INSTEAD = ignoringCase(
            "^(?:in (?:fact|reality)\\b|the correct \\p{L}+ (?:is|was|are|were)\\b|(?:\\p{L}+ ){1,4}should have (?:said|read|been|stated)\\b)");

    /** Fits "It was on Tuesday.": after what was said wrongly, a sentence on the same says it rightly. */
    private static final Pattern ON_THE_SAME = ignoringCase("^(?:it|he|she|they|there) ");

    /** Fits "We regret the error.", "We apologise for the mistake."; not "We apologise for the delay.". */
    private static final Pattern REGRETS = ignoringCase(
            "\\bwe (?:\\p{L}+ )?(?:regret|apologi[sz]e)\\b(?! for (?!the (?:error|mistake)|(?:this|that) (?:error|mistake)))");

    private TakingBack() {}

    /** Whether it says that what was said before is not so, whatever that was. */
    static boolean callsUntrue(String text, Span sentence) {
        return UNTRUE.matcher(sentence.of(text)).find()
                || NOT_SO.matcher(sentence.of(text)).find();
    }

    /** Whether it says that a statement before is not so; "that was wrong" counts only where there was one. */
    static boolean callsWrong(String text, Span sentence) {
        return callsUntrue(text, sentence) || WRONG.matcher(sentence.of(text)).find();
    }

    /** Whether it says what is so instead. */
    static boolean setsRight(String text, Span sentence) {
        return INSTEAD.matcher(sentence.of(text)).find();
    }

    /** Whether it goes on about the same by a pronoun. */
    static boolean goesOn(String text, Span sentence) {
        return ON_THE_SAME.matcher(sentence.of(text)).find();
    }

    /** Whether a newsroom is sorry for an error in it. */
    static boolean regrets(String text, Span sentence) {
        return REGRETS.matcher(sentence.of(text)).find();
    }

    private static Pattern ignoringCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    private static String any(String list) {
        return "(?:" + String.join("|", Vocabulary.ENGLISH.words(list)) + ")";
    }
}
