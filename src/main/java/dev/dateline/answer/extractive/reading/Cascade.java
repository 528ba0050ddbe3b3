package dev.dateline.answer.extractive.reading;

import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.language.press.WireOpening;
import dev.dateline.language.token.Span;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import dev.dateline.reader.Reader;
import dev.dateline.reader.Reading;
import dev.dateline.reader.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the best sentences with those beside them, a few at a time, and goes on only while what it has is not sure.
 *
 * <p>Each sentence is read once: one that stood beside another is not read again.
 */
public final class Cascade {
    /** Windows that are read before it is asked whether that is enough. */
    private static final int AT_ONCE = 4;

    /** The margin at which no more is read. Not tuned. */
    private static final double SURE = 6;

    private final Reader reader;
    private final ReadingLimits limits;

    public Cascade(Reader reader, ReadingLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * What the sentences answer.
     *
     * @param sentences best first
     * @return for each sentence that was read and holds a span that may answer, its likeliest
     */
    public Map<FoundSentence, Reading.Answer> read(Question question, List<FoundSentence> sentences) {
        Map<FoundSentence, Reading.Answer> answers = new LinkedHashMap<>();
        List<Stretch> read = new ArrayList<>();
        List<Stretch> next = new ArrayList<>();
        long deadline = System.nanoTime() + limits.time().toNanos();
        for (FoundSentence sentence : sentences) {
            if (isIn(sentence, read) || isIn(sentence, next)) {
                continue;
            }
            next.add(Stretch.around(sentence));
            if (next.size() == AT_ONCE || read.size() + next.size() == limits.windows()) {
                read(question, next, sentences, answers);
                read.addAll(next);
                next.clear();
                boolean sure = answers.values().stream().anyMatch(answer -> answer.margin() >= SURE);
                if (sure || read.size() >= limits.windows() || System.nanoTime() >= deadline) {
                    return answers;
                }
            }
        }
        read(question, next, sentences, answers);
        return answers;
    }

    private static boolean isIn(FoundSentence sentence, List<Stretch> stretches) {
        return stretches.stream().anyMatch(stretch -> stretch.holds(sentence));
    }

    private void read(
            Question question,
            List<Stretch> stretches,
            List<FoundSentence> sentences,
            Map<FoundSentence, Reading.Answer> answers) {
        List<Window> windows = stretches.stream().map(Stretch::window).toList();
        List<Reading> readings = reader.read(question.text(), windows);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            for (Reading.Answer answer : readings.get(i).answers()) {
                place(answer, stretch, sentences)
                        .filter(placed -> question.kind() != AnswerKind.WHEN || !placed.isFiling())
                        .ifPresent(placed -> answers.merge(
                                placed.sentence(),
                                placed.answer(),
                                (one, other) -> one.margin() >= other.margin() ? one : other));
            }
        }
    }

    /** The sentence that an answer begins in, and where it stands in that. */
    private static Optional<Placed> place(Reading.Answer answer, Stretch stretch, List<FoundSentence> sentences) {
        int start = stretch.offset() + answer.span().start();
        int end = stretch.offset() + answer.span().end();
        return sentences.stream()
                .filter(stretch::holds)
                .filter(sentence -> sentence.offset() <= start
                        && start < sentence.offset() + sentence.text().length())
                .findFirst()
                .map(sentence -> {
                    int last = Math.min(end - sentence.offset(), sentence.text().length());
                    Span span = new Span(start - sentence.offset(), last);
                    return new Placed(sentence, new Reading.Answer(span, answer.margin(), answer.confidence()));
                })
                .filter(Cascade::stillStands);
    }

    /** Whether an answer is no part of what its sentence takes back. */
    private static boolean stillStands(Placed placed) {
        return placed.sentence().document().withdrawals().stream()
                .noneMatch(
                        withdrawal -> withdrawal.claims(placed.answer().span().start()));
    }

    private record Placed(FoundSentence sentence, Reading.Answer answer) {

        /** Whether it is of what a wire story opens with: when that was filed, not when anything happened. */
        boolean isFiling() {
            return WireOpening.in(sentence.text())
                    .filter(opening -> answer.span().start() < opening.end())
                    .isPresent();
        }
    }
}
