package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Strangers write what regular expressions are run on. Twice the text may cost about twice the work, whatever it is: a pattern
 * that looks ahead to the end from each of its possible beginnings lets one request take a processor for itself.
 *
 * <p>Work is counted in characters looked at, so that the test does not depend on the machine.
 */
final class LinearPatternsTest {
    private static final int SHORT = 150;
    private static final int LONG = 4 * SHORT;

    /** Of four times the text. Linear is 4, quadratic is 16; what falls between is a matter of edges. */
    private static final double MOST_GROWTH = 6;

    /** Looks at each character, at which it is given up. */
    private static final long MOST_LOOKS = 2_000;

    /** A pattern that looks at fewer characters than this for each of the text's is cheap at any length that is let in. */
    private static final double CHEAP = 40;

    private static final List<String> UNITS = List.of(
            "a",
            "A",
            "1",
            " ",
            "\n",
            "\t",
            "\"",
            "“",
            "”",
            "'",
            "(",
            "[",
            "<",
            ">",
            "*",
            "\\",
            "-",
            "–",
            "#",
            "@",
            "|",
            "?",
            ".",
            ",",
            "&",
            "a ",
            "A ",
            "Aa ",
            "a.",
            "A.",
            "1,",
            "1.",
            "1 ",
            "[1](",
            "[1](a ",
            "](",
            "<a ",
            "<a>",
            "</",
            "<!--",
            "**a",
            "\\a",
            "\"a ",
            "“a ",
            "a-",
            "a, ",
            "the ",
            "and ",
            "not ",
            "said ",
            "Mr. ",
            "10 May ",
            "May 1, ",
            "http://a",
            "www.a",
            "a@a.",
            "- ",
            "> ",
            "| a ",
            "\r\n",
            "1:1",
            "1/1/",
            "€1",
            "1% ",
            "…",
            "é",
            "\u00a0",
            "\u200b");

    @TestFactory
    Stream<DynamicTest> costsTwiceAsMuchForTwiceTheText() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.dateline").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                && field.getRawType().isEquivalentTo(Pattern.class))
                        .map(field -> DynamicTest.dynamicTest(
                                field.getFullName(),
                                () -> assertThat(slowOn(pattern(field.getOwner(), field.getName())))
                                        .as("texts that %s takes more than linear time on", field.getFullName())
                                        .isEmpty()));
    }

    private static Pattern pattern(JavaClass owner, String name) throws ReflectiveOperationException {
        Field field = Class.forName(owner.getName()).getDeclaredField(name);
        field.setAccessible(true);
        return (Pattern) field.get(null);
    }

    private static List<String> slowOn(Pattern pattern) {
        List<String> slow = new ArrayList<>();
        for (String unit : UNITS) {
            double some = work(pattern, unit.repeat(SHORT));
            double more = work(pattern, unit.repeat(LONG));
            if (more == Double.POSITIVE_INFINITY
                    || (more > MOST_GROWTH * some && more > CHEAP * unit.length() * LONG)) {
                slow.add("%s (%.0f looks at each character)".formatted(unit, more / LONG / unit.length()));
            }
        }
        return slow;
    }

    private static double work(Pattern pattern, String text) {
        Counting counted = new Counting(text);
        Matcher matcher = pattern.matcher(counted);
        try {
            while (matcher.find()) {
                // as replaceAll and results do
            }
            return counted.looks();
        } catch (TooMuchException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** More looks than any pattern is allowed, so that one that never ends is told from one that takes long. */
    private static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A text that knows how often it was looked at. */
    private static final class Counting implements CharSequence {
        private final String text;
        private long looks;

        Counting(String text) {
            this.text = text;
        }

        long looks() {
            return looks;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            if (looks > MOST_LOOKS * text.length()) {
                throw new TooMuchException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
