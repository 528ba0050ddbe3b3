package dev.dateline.reader;

import java.util.List;

/** Reads questions and texts together. Implementations are safe for use by many threads. */
public interface Reader {

    /** Names the weights, so that figures and calibrations of others are never taken for theirs. */
    String name();

    /**
     * What each window answers to a question. The cost grows with the number of windows and their length; a hundred tokens
     * take some 40 ms on one core.
     *
     * @param question one that stands alone; what is beyond some fifty words is not read
     * @return one reading for each window, in their order
     */
    List<Reading> read(String question, List<Window> windows);

    /**
     * Whether each of some pieces of evidence supports a claim.
     *
     * @return one judgement for each piece, in their order
     */
    List<Judgement> judge(String claim, List<String> evidence);
}
