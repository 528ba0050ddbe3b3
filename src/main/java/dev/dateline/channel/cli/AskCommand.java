package dev.dateline.channel.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.channel.cli.reply.FaultPrinter;
import dev.dateline.channel.cli.reply.SentencePrinter;
import dev.dateline.chat.Chat;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.question.Inquiry;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline ask QUESTION}: one answer with its citations. */
@Command(
        name = "ask",
        description = "Answers a question from the archive, with citations.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:answered", "4:the articles do not say", "1:the archive cannot be read", "2:wrong usage"},
        mixinStandardHelpOptions = true)
public final class AskCommand implements Callable<Integer> {

    /** What the JSON endpoint takes, too. */
    private static final int LONGEST_QUESTION = 2_000;

    private static final String NO_MODEL = "none";

    private final Provider<Chat> chat;
    private final Provider<ObjectMapper> json;
    private final Function<Inquiry, Optional<Reply>> elsewhere;

    /** Whether somebody writes the answer, sentence by sentence, rather than finding it at once. */
    private final boolean writes;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question, quoted or not.")
    List<String> words = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Use nothing published after this day, such as 2019-06-29.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--json", description = "Print the reply as the JSON of POST /api/ask.")
    boolean asJson;

    @Option(names = "--explain", description = "Say on standard error what was proposed and is not told, and why.")
    boolean explain;

    @Mixin
    IndexOption index = new IndexOption();

    /** @param provider what {@code dateline.model.provider} says */
    @Inject
    AskCommand(
            Provider<Chat> chat,
            Provider<ObjectMapper> json,
            @ConfigProperty(name = "dateline.model.provider", defaultValue = NO_MODEL) String provider) {
        this.chat = chat;
        this.json = json;
        this.writes = !provider.equals(NO_MODEL);
        this.elsewhere = inquiry -> Optional.empty();
    }

    /**
     * One that asks elsewhere first.
     *
     * @param elsewhere gives a reply, or nothing where nobody is there who could
     * @param chat asked then
     */
    AskCommand(Function<Inquiry, Optional<Reply>> elsewhere, Provider<Chat> chat, Provider<ObjectMapper> json) {
        this.chat = chat;
        this.json = json;
        this.writes = false;
        this.elsewhere = elsewhere;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        CommandSpec command = Objects.requireNonNull(spec);
        String question = String.join(" ", words).strip();
        if (question.isEmpty() || question.length() > LONGEST_QUESTION) {
            throw new ParameterException(
                    command.commandLine(),
                    question.isEmpty()
                            ? "The question is empty. Ask, for example: dateline ask \"when did they meet?\""
                            : "The question has " + question.length() + " characters; ask with at most "
                                    + LONGEST_QUESTION + ".");
        }
        Inquiry inquiry =
                new Inquiry(question, "", Optional.ofNullable(asOf), Optional.empty(), Optional.empty(), List.of());
        PrintWriter out = command.commandLine().getOut();
        SentencePrinter printer = new SentencePrinter(out);
        ReplyListener told = writes && !asJson ? printer : ReplyListener.NONE;
        Reply reply = (explain ? Optional.<Reply>empty() : elsewhere.apply(inquiry))
                .orElseGet(() -> chat.get()
                        .ask(
                                inquiry,
                                explain ? new FaultPrinter(command.commandLine().getErr(), told) : told));
        out.println(
                asJson ? json.get().writerWithDefaultPrettyPrinter().writeValueAsString(reply) : printer.rest(reply));
        return reply instanceof Reply.Answered ? ExitCodes.OK : ExitCodes.NOT_FOUND;
    }
}
