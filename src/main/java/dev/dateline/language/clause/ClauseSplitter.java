package dev.dateline.language.clause;

import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text at punctuation and conjunctions into pieces that are compared with one another. {@link Clauses} reads a sentence
 * more closely, and puts together again what has no verb.
 */
public final class ClauseSplitter {
    private static final Pattern BOUNDARY =
            Pattern.compile("[.!?]\\s+|[,;:—–]\\s+|(?<!\\s)\\s+[—–-]\\s+|(?<!\\s)\\s+(?=(?:but|"
                    + String.join("|", openers().stream().sorted().toList())
                    + ")\\b)");

    private ClauseSplitter() {}

    /** The pieces in order, without what parts them. */
    public static List<Span> split(String text) {
        List<Span> pieces = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(text);
        int start = 0;
        while (boundary.find()) {
            add(start, boundary.start(), pieces);
            start = boundary.end();
        }
        add(start, text.length(), pieces);
        return pieces;
    }

    private static Set<String> openers() {
        return Vocabulary.ENGLISH.words("subordinators", "relatives", "conditionals");
    }

    private static void add(int start, int end, List<Span> pieces) {
        if (end > start) {
            pieces.add(new Span(start, end));
        }
    }
}
