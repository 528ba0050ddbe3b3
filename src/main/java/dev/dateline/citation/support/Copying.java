package dev.dateline.citation.support;

import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.Word;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a statement takes over from a text as it stands. */
final class Copying {
    private static final int MOST_FIGURES = 2;

    private Copying() {}

    /** Whether a sentence of the text has all its words in a row. */
    static boolean isVerbatim(Reading statement, List<Reading> text) {
        List<String> forms = forms(statement);
        return text.stream().anyMatch(sentence -> Collections.indexOfSubList(forms(sentence), forms) >= 0);
    }

    /** How many of its numbers in digits are not in the text; beyond two they are not counted. */
    static int missingFigures(Reading statement, List<Reading> text) {
        Set<String> known = text.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(Copying::isFigure)
                .map(Copying::figure)
                .collect(Collectors.toSet());
        long missing = statement.words().stream()
                .filter(word -> isFigure(word) && !known.contains(figure(word)))
                .count();
        return (int) Math.min(missing, MOST_FIGURES);
    }

    private static List<String> forms(Reading sentence) {
        return sentence.words().stream().map(Word::form).toList();
    }

    private static boolean isFigure(Word word) {
        return Character.isDigit(word.form().charAt(0));
    }

    private static String figure(Word word) {
        return word.form().replace(",", "");
    }
}
