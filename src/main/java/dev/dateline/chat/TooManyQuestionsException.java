package dev.dateline.chat;

/** As many questions are under way as may be. The same may be answered in some seconds. */
public final class TooManyQuestionsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyQuestionsException(int most) {
        super(most + " questions are under way, as many as may be (dateline.ask.most)");
    }
}
