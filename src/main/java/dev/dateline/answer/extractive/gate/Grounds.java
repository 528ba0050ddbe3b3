package dev.dateline.answer.extractive.gate;

import java.util.List;

/**
 * What counts for a short answer, and for its sentence, being right.
 *
 * @param margin the logarithm of its odds against "the window does not say", -8 to 8
 * @param confidence the logarithm of its share among all spans of its window, -8 to 0
 * @param lead how far its margin is ahead of that of the best other answer, -8 to 8
 * @param agreement how much other articles give the same: the logarithm of one more than their number, each counted by the
 *     probability that it answers at all
 * @param score the weighted sum of what counts for its sentence before it is read
 * @param similarity the cosine of its sentence and the question
 * @param context the share of the question's terms in its sentence and around it
 * @param passage the score of its passage
 * @param fits 1 if it is of the kind that is asked for, as far as that can be told: a day, a number, a duration
 * @param repeats 1 where the question says it itself
 * @param planned 1 if it is told as a plan and the question asks for what happened
 * @param reported 1 if its article reports it as a fact
 * @param words the logarithm of its length in words
 * @param asks the logarithm of how many terms the question turns on
 * @param when 1 for a question of that kind; so the next
 * @param who a person or an organisation
 * @param where a place
 * @param number a number or a duration
 * @param open a reason, a manner, somebody's words, yes or no
 */
public record Grounds(
        double margin,
        double confidence,
        double lead,
        double agreement,
        double score,
        double similarity,
        double context,
        double passage,
        double fits,
        double repeats,
        double planned,
        double reported,
        double words,
        double asks,
        double when,
        double who,
        double where,
        double number,
        double open) {

    /** Each by its name and direction, in their order. */
    public static final List<Ground> ALL = List.of(
            Direction.FOR.of("margin"),
            Direction.FOR.of("confidence"),
            Direction.FOR.of("lead"),
            Direction.FOR.of("agreement"),
            Direction.FOR.of("score"),
            Direction.FOR.of("similarity"),
            Direction.FOR.of("context"),
            Direction.FOR.of("passage"),
            Direction.FOR.of("fits"),
            Direction.AGAINST.of("repeats"),
            Direction.AGAINST.of("planned"),
            Direction.FOR.of("reported"),
            Direction.EITHER.of("words"),
            Direction.EITHER.of("asks"),
            Direction.EITHER.of("when"),
            Direction.EITHER.of("who"),
            Direction.EITHER.of("where"),
            Direction.EITHER.of("number"),
            Direction.EITHER.of("open"));

    /** Their names, in their order. */
    public static final List<String> NAMES = ALL.stream().map(Ground::name).toList();

    /** What more of a ground may say of an answer. A weight that is fitted may not say the contrary. */
    public enum Direction {
        /** Never that it is wrong. */
        FOR(1),
        /** Never that it is right. */
        AGAINST(-1),
        /** Either. */
        EITHER(0);

        private final int sign;

        Direction(int sign) {
            this.sign = sign;
        }

        /** The sign that a weight may have besides none: 1, -1, or 0 if it may have either. */
        public int sign() {
            return sign;
        }

        private Ground of(String name) {
            return new Ground(name, this);
        }
    }

    /**
     * One of the grounds.
     *
     * @param name as in the files of weights
     * @param direction which way it points
     */
    public record Ground(String name, Direction direction) {}

    /** In the order of {@link #NAMES}. */
    public double[] toArray() {
        return new double[] {
            margin,
            confidence,
            lead,
            agreement,
            score,
            similarity,
            context,
            passage,
            fits,
            repeats,
            planned,
            reported,
            words,
            asks,
            when,
            who,
            where,
            number,
            open
        };
    }
}
