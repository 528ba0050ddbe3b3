package dev.dateline.lab.reading;

import dev.dateline.lab.report.RocCurve;
import dev.dateline.lab.report.Tally;
import dev.dateline.language.token.Span;
import dev.dateline.passage.SentenceSplitter;
import dev.dateline.reader.Reader;
import dev.dateline.reader.Reading;
import dev.dateline.reader.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has the reader read questions in the one text that they were asked of, cut into windows: exact match and F1 as SQuAD counts
 * them, of answerable questions and without a threshold; whether the answer begins in a sentence in which a known one does;
 * and, where some are unanswerable, how well the margin tells which the text answers. Of several windows the best margin
 * counts.
 */
public final class ReadingEvaluation {
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{N}])";

    private final Reader reader;
    private final SentenceSplitter splitter;

    /** @param splitter finds the sentence that an answer begins in */
    public ReadingEvaluation(Reader reader, SentenceSplitter splitter) {
        this.reader = reader;
        this.splitter = splitter;
    }

    /**
     * A question and its text.
     *
     * @param heading what stands above each window
     * @param answers in the text's words; none where it does not say
     */
    public record Asked(String question, String heading, String text, List<String> answers) {
        /** Copies the answers. */
        public Asked {
            answers = List.copyOf(answers);
        }

        boolean isAnswerable() {
            return !answers.isEmpty();
        }
    }

    /**
     * The figures.
     *
     * @param cut gives the windows of a text
     */
    public Map<String, Object> run(List<Asked> questions, Function<String, List<Span>> cut) {
        int answerable = 0;
        double f1 = 0;
        Tally exact = new Tally();
        Tally sentence = new Tally();
        RocCurve answerability = new RocCurve();
        for (Asked asked : questions) {
            Optional<Placed> best = best(asked, cut.apply(asked.text()));
            answerability.add(best.map(Placed::margin).orElse(Double.NEGATIVE_INFINITY), asked.isAnswerable());
            if (!asked.isAnswerable()) {
                continue;
            }
            answerable++;
            String told = best.map(placed -> placed.span().of(asked.text())).orElse("");
            f1 += asked.answers().stream()
                    .mapToDouble(answer -> WordOverlap.f1(told, answer))
                    .max()
                    .orElse(0);
            exact.add(asked.answers().stream()
                    .anyMatch(answer -> WordOverlap.words(answer).equals(WordOverlap.words(told))));
            sentence.add(
                    best.filter(placed -> beginsBesideAnAnswer(placed, asked)).isPresent());
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("exact match", exact);
        figures.put("F1", answerable == 0 ? "none" : String.format(Locale.ROOT, "%.3f", f1 / answerable));
        figures.put("right sentence", sentence);
        if (answerable < questions.size()) {
            figures.put("answerability AUC", answerability);
        }
        return figures;
    }

    private Optional<Placed> best(Asked asked, List<Span> places) {
        List<Window> windows = places.stream()
                .map(place -> new Window(asked.heading(), place.of(asked.text())))
                .toList();
        List<Reading> readings = reader.read(asked.question(), windows);
        Optional<Placed> best = Optional.empty();
        for (int i = 0; i < places.size(); i++) {
            int offset = places.get(i).start();
            Optional<Placed> placed = readings.get(i)
                    .best()
                    .map(answer -> new Placed(
                            new Span(
                                    offset + answer.span().start(),
                                    offset + answer.span().end()),
                            answer.margin()));
            if (placed.isPresent()
                    && (best.isEmpty() || placed.get().margin() > best.get().margin())) {
                best = placed;
            }
        }
        return best;
    }

    /** An answer may stand in several places, and run on into the next sentence: where it begins is what counts. */
    private boolean beginsBesideAnAnswer(Placed placed, Asked asked) {
        List<Integer> beginnings = asked.answers().stream()
                .flatMap(answer -> beginnings(asked.text(), answer).stream())
                .toList();
        return splitter.split(asked.text(), 0, asked.text().length()).stream()
                .filter(sentence -> isIn(placed.span().start(), sentence))
                .anyMatch(sentence -> beginnings.stream().anyMatch(place -> isIn(place, sentence)));
    }

    private static boolean isIn(int place, Span span) {
        return span.start() <= place && place < span.end();
    }

    /** Where an answer stands as whole words; where it never does, where it stands at all. */
    private static List<Integer> beginnings(String text, String answer) {
        List<Integer> words = places(text, NO_WORD_BEFORE + Pattern.quote(answer) + NO_WORD_BEHIND);
        return words.isEmpty() ? places(text, Pattern.quote(answer)) : words;
    }

    private static List<Integer> places(String text, String regex) {
        List<Integer> places = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex).matcher(text);
        while (matcher.find()) {
            places.add(matcher.start());
        }
        return places;
    }

    /** An answer in the whole text. */
    private record Placed(Span span, double margin) {}
}
