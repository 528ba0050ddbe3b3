package dev.dateline.evaluation;

import dev.dateline.passage.SentenceSplitter;
import dev.dateline.passage.Span;
import dev.dateline.reader.Reader;
import dev.dateline.reader.Reading;
import dev.dateline.reader.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Has the reader read questions in the one text that they were asked of, cut into windows of whole sentences: exact match and
 * F1 as SQuAD counts them, of answerable questions and without a threshold; whether the answer begins in a sentence in which
 * a known one does; and how well the margin tells which questions the text answers.
 */
final class ReadingEvaluation {
    private final Reader reader;
    private final SentenceSplitter splitter = new SentenceSplitter();

    ReadingEvaluation(Reader reader) {
        this.reader = reader;
    }

    /**
     * A question and its text.
     *
     * @param answers in the text's words; none where it does not say
     */
    record Asked(String question, String heading, String text, List<String> answers) {}

    /**
     * The figures.
     *
     * @param longest how many characters a window may have; one longer sentence makes a window of its own
     */
    Map<String, Object> run(List<Asked> questions, int longest) {
        int answerable = 0;
        double f1 = 0;
        Tally exact = new Tally();
        Tally sentence = new Tally();
        RocCurve answerability = new RocCurve();
        for (Asked asked : questions) {
            Optional<Placed> best = best(asked, longest);
            answerability.add(
                    best.map(Placed::margin).orElse(Double.NEGATIVE_INFINITY),
                    !asked.answers().isEmpty());
            if (asked.answers().isEmpty()) {
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
            sentence.add(best.filter(placed -> isInSentence(placed, asked)).isPresent());
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("exact match", exact);
        figures.put("F1", String.format(Locale.ROOT, "%.3f", f1 / Math.max(1, answerable)));
        figures.put("right sentence", sentence);
        figures.put("answerability AUC", answerability);
        return figures;
    }

    private Optional<Placed> best(Asked asked, int longest) {
        List<Span> places = windows(asked.text(), longest);
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

    /** Runs of whole sentences. */
    private List<Span> windows(String text, int longest) {
        List<Span> windows = new ArrayList<>();
        for (Span sentence : splitter.split(text, 0, text.length())) {
            if (!windows.isEmpty() && sentence.end() - windows.getLast().start() <= longest) {
                windows.add(new Span(windows.removeLast().start(), sentence.end()));
            } else {
                windows.add(sentence);
            }
        }
        return windows;
    }

    private boolean isInSentence(Placed placed, Asked asked) {
        return splitter.split(asked.text(), 0, asked.text().length()).stream()
                .filter(sentence -> sentence.start() <= placed.span().start()
                        && placed.span().start() < sentence.end())
                .anyMatch(sentence -> asked.answers().stream()
                        .anyMatch(answer -> sentence.of(asked.text())
                                .toLowerCase(Locale.ROOT)
                                .contains(answer.toLowerCase(Locale.ROOT))));
    }

    /** An answer in the whole text. */
    private record Placed(Span span, double margin) {}
}
