package dev.dateline.question;

import dev.dateline.question.analysis.QuestionAnalyzer;
import java.util.Optional;

/** Makes follow-ups stand alone. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface FollowUps {

    /** Leaves every follow-up to {@link QuestionAnalyzer}. */
    FollowUps NONE = (question, conversation) -> Optional.empty();

    /**
     * A question that asks alone what a follow-up asks with the turns before it.
     *
     * @return empty if the conversation is new, or there is no such question
     */
    Optional<String> standalone(String question, Conversation conversation);
}
