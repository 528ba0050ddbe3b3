package dev.dateline.answer.extractive;

import dev.dateline.passage.Span;
import dev.dateline.question.Question;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a number that is asked for measures: that they met three times is no answer to how much it cost. */
enum Quantity {
    /** Years of life. */
    AGE(
            "how old\\b|(?:what|which) age\\b|\\bage (?:of|at)\\b",
            "\\b(?:aged?|age of|turn(?:s|ed|ing)?)(?: about| around)? ",
            "",
            "[- ]years?[- ](?:olds?|of age)\\b"),

    MONEY(
            "how much (?:money|cash|funding)\\b"
                    + "|how much (?:did|does|do|will|would|could|can|is|was|were|are|has|have|had)\\b.*\\b(?:spen[dt]|spending|"
                    + "costs?|pay|pays|paid|paying|worth|earn(?:s|ed)?|raised?|invest(?:s|ed)?|donated?|sell|sold|buy|bought|fined?|"
                    + "owed?|charged?|fees?|prices?|budget|receive[ds]?)\\b"
                    + "|\\bwhat (?:(?:is|was|were|are) )?(?:the )?(?:\\p{L}+ )?(?:costs?|price|salary|budget|fine)\\b",
            "",
            "[$£€¥]",
            " (?:\\p{Lu}[\\p{L}.]+ )?(?:dollars?|euros?|pounds?|sterling|yen|yuan|renminbi|won|rupees?|rou?bles?|francs?|pesos?|"
                    + "cents?|pence|kron(?:or|er|a|e)|rand|lira|shekels?|dirhams?|riyals?|baht|\\p{Lu}{3})\\b"),

    LENGTH(
            "how (?:far|tall|high|deep|wide)\\b|what (?:(?:is|was) )?(?:the )?(?:distance|height|depth|width)\\b",
            "",
            "",
            "[- ](?:square |nautical )?(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|m|cm|mm|centimet(?:re|er)s?|feet|foot|ft|"
                    + "inch(?:es)?|yards?|light[- ]years?|stor(?:ey|ies|eys|y)|floors?|acres?|hectares?|degrees?)\\b"),

    WEIGHT(
            "how heavy\\b|how much (?:did|does|do)\\b.*\\bweigh\\b|what (?:(?:is|was) )?(?:the )?weight\\b",
            "",
            "",
            "[- ](?:metric )?(?:tons?|tonnes?|kg|kilos?|kilograms?|pounds?|lbs?|ounces?|oz|grams?|g|stone|carats?)\\b"),

    SHARE(
            "\\b(?:what|which) (?:percentage|per ?cent|proportion|share|fraction)\\b",
            "\\b(?:\\d+|one|two|three) (?:in|out of) ",
            "%|per ?cent|half|third|quarter",
            " (?:in|out of) (?:every )?\\p{Alnum}+\\b"),

    /** So many of something, which is neither money nor years of life nor a share. */
    COUNT("how many\\b", "", "", ""),

    /** Any number. */
    ANY("", "", "", "");

    private final Pattern asked;
    private final Pattern before;
    private final Pattern inside;
    private final Pattern behind;

    /**
     * @param asked how a question asks for it
     * @param before what stands before a number of it
     * @param inside what a number of it holds
     * @param behind its units
     */
    Quantity(String asked, String before, String inside, String behind) {
        this.asked = Pattern.compile(asked, Pattern.CASE_INSENSITIVE);
        this.before = orNever(before, "$");
        this.inside = orNever(inside, "");
        this.behind = orNever(behind, "");
    }

    private static Pattern orNever(String expression, String end) {
        return Pattern.compile(expression.isEmpty() ? "(?!)" : "(?:" + expression + ")" + end);
    }

    /** The one that a question asks for. */
    static Quantity askedBy(Question question) {
        return Stream.of(values())
                .filter(quantity -> quantity.asked.matcher(question.own()).find())
                .findFirst()
                .orElse(ANY);
    }

    /** A number with its unit, if it is one of these. */
    Optional<Span> stated(String sentence, Span number) {
        return switch (this) {
            case ANY -> Optional.of(number);
            case COUNT ->
                Stream.of(MONEY, SHARE, AGE)
                                .anyMatch(
                                        other -> other.stated(sentence, number).isPresent())
                        ? Optional.empty()
                        : Optional.of(number);
            case AGE, MONEY, LENGTH, WEIGHT, SHARE -> withUnit(sentence, number);
        };
    }

    private Optional<Span> withUnit(String sentence, Span number) {
        Matcher unit = behind.matcher(sentence).region(number.end(), sentence.length());
        if (unit.lookingAt()) {
            return Optional.of(new Span(number.start(), unit.end()));
        }
        boolean marked = inside.matcher(number.of(sentence)).find()
                || before.matcher(sentence).region(0, number.start()).find();
        return marked ? Optional.of(number) : Optional.empty();
    }
}
