package dev.dateline.answer.extractive;

import dev.dateline.answer.Draft;
import dev.dateline.answer.extractive.reading.Candidate;
import java.util.ArrayList;
import java.util.List;

/** Writes the sentences of an answer within the length that it may have. */
final class Excerpts {

    private static final int LONGEST = 45;

    /** Less of a long sentence says too little. */
    private static final int SHORTEST = 20;

    /** Fewer words of a longer sentence, beside another that answers, are a scrap. */
    private static final int FEWEST = 12;

    /** Room for the dates that are written beside the words, and for what tells that words were left out. */
    private static final int NOTES = 5;

    private Excerpts() {}

    /** The sentences of candidates in their order: the first in any case, others if there is room. */
    static List<Draft.Sentence> of(List<Candidate> candidates) {
        List<Draft.Sentence> sentences = new ArrayList<>();
        int room = Draft.Written.MOST_WORDS;
        for (Candidate candidate : candidates) {
            Draft.Sentence sentence = Excerpt.of(candidate, Math.clamp(room - NOTES, SHORTEST, LONGEST));
            int length = Excerpt.countWords(sentence.text());
            if (sentences.isEmpty() || (length <= room && !isScrap(candidate, sentence))) {
                sentences.add(sentence);
                room -= length;
            }
        }
        return sentences;
    }

    private static boolean isScrap(Candidate candidate, Draft.Sentence sentence) {
        int shown = Excerpt.countWords(sentence.quotes().getFirst().text());
        return shown < FEWEST && shown < Excerpt.countWords(candidate.text());
    }
}
