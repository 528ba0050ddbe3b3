package dev.dateline.article;

import java.util.regex.Pattern;

/**
 * How a paragraph is worded: is it sentences, or is it a label, a heading, a list of links.
 *
 * @param text the paragraph
 * @param words how many words it has
 */
public record Wording(String text, int words) {
    /** A sentence of fewer words may be a prompt, a caption or a teaser as well. */
    private static final int PROSE_WORDS = 10;

    private static final int IDEOGRAPHS_A_WORD = 2;

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…:;。！？।؟۔][\"'”’»)\\]*]*(?:\\s*\\[?\\d{1,2}\\]?)?$");
    private static final Pattern FULL_STOP = Pattern.compile("[.!?…。！？।؟۔][\"'”’»)\\]*]*$");
    private static final Pattern INNER_SENTENCE_END = Pattern.compile("\\p{Ll}[.!?][\"'”’»)]*\\s+[\"'“‘«(]*\\p{Lu}");
    private static final Pattern ITEM = Pattern.compile("^(?:[-–—•*·▪●]|\\d{1,2}[.)]|\\(?[a-z\\d]\\))\\s+\\S");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)");

    public static Wording of(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        return new Wording(text, text.split(" ", -1).length + (int) (ideographs / IDEOGRAPHS_A_WORD));
    }

    /** Whether it ends as sentences do. */
    public boolean endsSentence() {
        return SENTENCE_END.matcher(text).find();
    }

    /** Whether it is running text beyond doubt: long enough, and punctuated. */
    public boolean isProse() {
        return words >= PROSE_WORDS && (endsInFullStop() || hasSeveralSentences() || text.indexOf('。') >= 0);
    }

    public boolean hasSeveralSentences() {
        return INNER_SENTENCE_END.matcher(text).find();
    }

    /** Whether it ends in a full stop, a question mark or the like, a colon not being one. */
    public boolean endsInFullStop() {
        return FULL_STOP.matcher(text).find();
    }

    /** The words that are not inside quotation marks: what the page itself says. */
    public String unquoted() {
        return QUOTED.matcher(text).replaceAll(" ");
    }

    public boolean hasLetters() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it opens as an item of a list does, with a bullet or a number. */
    public boolean isItem() {
        return ITEM.matcher(text).find();
    }

    /** Whether it opens with a quotation mark. */
    public boolean opensQuote() {
        return !text.isEmpty() && "\"“‘'«".indexOf(text.charAt(0)) >= 0;
    }
}
