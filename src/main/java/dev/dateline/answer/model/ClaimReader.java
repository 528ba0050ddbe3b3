package dev.dateline.answer.model;

import dev.dateline.answer.Draft.Claim;
import dev.dateline.archive.PassageHit;
import dev.dateline.language.Document;
import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads claims out of what a model writes, while it writes: sentences, each with the ids in square brackets that stand in it or
 * right after it.
 */
final class ClaimReader {
    private static final Pattern IDS = Pattern.compile("(?i)" + Handout.ID + "(?:\\s*[,;]\\s*" + Handout.ID + ")*+");

    /** What a model writes that counts instead of reading. */
    private static final Pattern COUNTED = Pattern.compile("\\d{1,3}(?:\\s*[,;-]\\s*\\d{1,3})*+");

    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\s)\\s*[,;]\\s*");
    private static final Pattern MARKER = Pattern.compile("(?<!\\s)\\s*\\[([^\\[\\]]{1,60})]");

    /** A bracket that is still open may become one. */
    private static final Pattern OPEN = Pattern.compile("(?<!\\s)\\s*\\[[^\\[\\]]{0,60}$");

    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*•]|\\d{1,2}[.)])\\s+");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern WORD_AND_MORE = Pattern.compile("^\\S+\\s+\\S");

    private final Function<String, Optional<PassageHit>> passages;
    private final StringBuilder text = new StringBuilder();

    /** @param passages the passage of an id, if there is one */
    ClaimReader(Function<String, Optional<PassageHit>> passages) {
        this.passages = passages;
    }

    /** Adds what the model wrote next. */
    void append(String piece) {
        text.append(piece);
    }

    /**
     * The next claim, and takes it out; empty if none is complete yet.
     *
     * @param ended whether nothing more will be added
     */
    Optional<Claim> take(boolean ended) {
        Matcher open = OPEN.matcher(text);
        int settled = !ended && open.find() ? open.start() : text.length();
        Plain plain = Plain.of(text.substring(0, settled));
        List<Span> sentences = Document.of(plain.text).sentences();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        boolean complete =
                ended || (sentences.size() > 1 && hasBegun(sentences.get(1).of(plain.text)));
        if (!complete) {
            return Optional.empty();
        }
        int end = sentences.size() > 1 ? sentences.get(1).start() : plain.text.length() + 1;
        List<Marker> markers =
                plain.markers.stream().filter(marker -> marker.at < end).toList();
        String sentence = sentences.getFirst().of(plain.text);
        text.delete(0, sentences.size() > 1 ? plain.original(sentences.get(1).start()) : text.length());
        return Optional.of(claim(sentence, markers));
    }

    /** One word may yet turn out to be the end of the sentence before: "the U.S. Navy". */
    private static boolean hasBegun(String next) {
        return WORD_AND_MORE.matcher(next).find();
    }

    private Claim claim(String sentence, List<Marker> markers) {
        Set<PassageHit> cited = new LinkedHashSet<>();
        boolean unknown = false;
        for (Marker marker : markers) {
            for (String id : SEPARATOR.split(marker.ids, -1)) {
                Optional<PassageHit> passage = passages.apply(id);
                passage.ifPresent(cited::add);
                unknown |= passage.isEmpty();
            }
        }
        return new Claim(clean(sentence), List.copyOf(cited), unknown);
    }

    private static String clean(String sentence) {
        String plain = EMPHASIS.matcher(sentence).replaceAll("");
        String line = BLANKS.matcher(plain).replaceAll(" ").strip();
        return LIST_MARK.matcher(line).replaceFirst("");
    }

    /**
     * Ids that stand in a text.
     *
     * @param at where, in the text without them
     */
    private record Marker(String ids, int at) {}

    /** A text without its markers. */
    private static final class Plain {
        private final String text;
        private final List<Marker> markers = new ArrayList<>();
        private final List<Integer> cuts = new ArrayList<>();
        private final List<Integer> lengths = new ArrayList<>();

        private Plain(String marked) {
            StringBuilder plain = new StringBuilder();
            Matcher matcher = MARKER.matcher(marked);
            int from = 0;
            while (matcher.find()) {
                String inside = matcher.group(1).strip();
                if (!IDS.matcher(inside).matches() && !COUNTED.matcher(inside).matches()) {
                    continue;
                }
                plain.append(marked, from, matcher.start());
                markers.add(new Marker(inside, plain.length()));
                cuts.add(plain.length());
                lengths.add(matcher.end() - matcher.start());
                from = matcher.end();
            }
            text = plain.append(marked, from, marked.length()).toString();
        }

        static Plain of(String marked) {
            return new Plain(marked);
        }

        /** Where a place of the plain text stands in the marked one. */
        int original(int place) {
            int original = place;
            for (int i = 0; i < cuts.size(); i++) {
                original += cuts.get(i) <= place ? lengths.get(i) : 0;
            }
            return original;
        }
    }
}
