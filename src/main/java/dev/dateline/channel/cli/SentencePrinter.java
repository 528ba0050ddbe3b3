package dev.dateline.channel.cli;

import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import java.io.PrintWriter;

/** Prints an answer sentence by sentence, as it comes. */
final class SentencePrinter implements ReplyListener {
    private final PrintWriter out;
    private boolean begun;

    SentencePrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void sentence(Reply.Sentence sentence) {
        begun = true;
        out.println(ReplyText.of(sentence));
        out.flush();
    }

    /** What is left to print: what only the whole reply knows. */
    String rest(Reply reply) {
        return reply instanceof Reply.Answered answered && begun
                ? ReplyText.behindSentences(answered)
                : ReplyText.of(reply);
    }
}
