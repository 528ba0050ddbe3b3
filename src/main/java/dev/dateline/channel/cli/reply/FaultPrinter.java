package dev.dateline.channel.cli.reply;

import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.citation.check.Fault;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what was proposed and is not told, with what is wrong with it. */
public final class FaultPrinter implements ReplyListener {
    private final PrintWriter out;
    private final ReplyListener listener;

    /** @param listener hears the sentences */
    public FaultPrinter(PrintWriter out, ReplyListener listener) {
        this.out = out;
        this.listener = listener;
    }

    @Override
    public void sentence(Reply.Sentence sentence) {
        listener.sentence(sentence);
    }

    @Override
    public void dropped(String sentence, List<Fault> faults) {
        String wrong = faults.stream().map(Fault::inWords).distinct().collect(Collectors.joining("; "));
        out.println(ReplyText.wrap("Not told: “" + sentence + "”: " + wrong + ".", "  "));
        out.flush();
    }
}
