package dev.dateline.channel.cli.reply;

import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import java.io.PrintWriter;

/**
 * Prints an answer sentence by sentence, as it comes. What stands before sentences without a short answer goes first: a short
 * answer is only known when all were printed, and comes after them.
 */
public final class SentencePrinter implements ReplyListener {
    private final PrintWriter out;
    private boolean begun;

    public SentencePrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void sentence(Reply.Sentence sentence) {
        if (!begun) {
            out.println(Reply.WITHOUT_SHORT_ANSWER + "\n");
        }
        begun = true;
        out.println(ReplyText.of(sentence));
        out.flush();
    }

    /** What is left to print: what only the whole reply knows. */
    public String rest(Reply reply) {
        return reply instanceof Reply.Answered answered && begun
                ? ReplyText.afterSentences(answered)
                : ReplyText.of(reply);
    }
}
