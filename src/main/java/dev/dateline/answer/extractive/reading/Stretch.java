package dev.dateline.answer.extractive.reading;

import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.archive.PassageHit;
import dev.dateline.language.speech.Utterance;
import dev.dateline.passage.Sentence;
import dev.dateline.reader.Window;
import dev.dateline.retrieval.Evidence;
import dev.dateline.time.TimeInterval;
import java.util.List;

/**
 * A sentence with those beside it, to be read together.
 *
 * @param evidence the passage it belongs to
 * @param first the place of its first sentence among the passage's, from 0
 * @param last the place of its last
 */
public record Stretch(Evidence evidence, int first, int last) {
    /** One before and one after: what "he" and "there" mean mostly stands there. */
    private static final int BESIDE = 1;

    /** How many sentences back a question may stand. */
    private static final int QUESTION_WITHIN = 4;

    /** About as long as the headings that the reader was trained with, in characters. */
    private static final int LONGEST_TITLE = 90;

    public static Stretch around(FoundSentence sentence) {
        List<Sentence> all = sentence.evidence().hit().passage().sentences();
        return new Stretch(
                sentence.evidence(), first(sentence, all), Math.min(all.size() - 1, sentence.ordinal() + BESIDE));
    }

    /** An answer is read with its question, if that is near. */
    private static int first(FoundSentence sentence, List<Sentence> all) {
        int first = Math.max(0, sentence.ordinal() - BESIDE);
        for (int i = Math.max(0, sentence.ordinal() - QUESTION_WITHIN); i < first; i++) {
            int start = all.get(i).span().start();
            boolean asks = sentence.utterance()
                    .flatMap(Utterance::answered)
                    .filter(asked -> asked.start() <= start && start < asked.end())
                    .isPresent();
            if (asks) {
                return i;
            }
        }
        return first;
    }

    boolean holds(FoundSentence sentence) {
        return sentence.evidence().equals(evidence) && first <= sentence.ordinal() && sentence.ordinal() <= last;
    }

    /** Where it begins in the passage's text. */
    int offset() {
        return place(first).span().start() - start();
    }

    /** As the reader takes it: the headline and the date before the text, as in its training. */
    public Window window() {
        PassageHit hit = evidence.hit();
        String date = hit.publication()
                .date()
                .map(day -> " — " + TimeInterval.day(day).inWords())
                .orElse("");
        String heading = hit.title().isBlank() ? "" : shortened(hit.title().strip()) + date + ": ";
        return new Window(
                heading, hit.text().substring(offset(), place(last).span().end() - start()));
    }

    private static String shortened(String title) {
        int cut = title.length() <= LONGEST_TITLE ? title.length() : title.lastIndexOf(' ', LONGEST_TITLE);
        return title.substring(0, cut > 0 ? cut : LONGEST_TITLE);
    }

    private Sentence place(int ordinal) {
        return evidence.hit().passage().sentences().get(ordinal);
    }

    private int start() {
        return evidence.hit().passage().span().start();
    }
}
