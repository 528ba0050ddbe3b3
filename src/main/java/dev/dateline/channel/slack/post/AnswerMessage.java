package dev.dateline.channel.slack.post;

import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;

/** The message that one answer goes into. It follows the reply without keeping it waiting, and is completed once. */
public interface AnswerMessage extends ReplyListener {

    /** Shows the reply. */
    void complete(Reply reply, String question) throws SlackRefusedException, InterruptedException;

    /** Says in plain words why there is no reply. */
    void excuse(String text) throws SlackRefusedException, InterruptedException;
}
