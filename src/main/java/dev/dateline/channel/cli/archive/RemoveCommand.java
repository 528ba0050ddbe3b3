package dev.dateline.channel.cli.archive;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.Archives;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.IndexOption;
import dev.dateline.delivery.text.ShownText;
import dev.dateline.embedding.Embedder;
import dev.dateline.ingest.ArticleRemover;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline remove ID…}: takes articles out of the archive, and keeps them out. */
@Command(
        name = "remove",
        description = "Takes articles out of the archive. An ingest that meets them again leaves them out.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all are out", "4:the archive has not all of them", "1:the archive cannot be written"},
        mixinStandardHelpOptions = true)
public final class RemoveCommand implements Callable<Integer> {
    private static final String WHO = "the command line";

    private final Provider<Archives> archives;
    private final Provider<Embedder> embedder;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of articles, as citations and links give them.")
    List<String> ids = List.of();

    @Option(
            names = "--undo",
            description = "Let these articles in again: the next ingest that meets them takes them in.")
    boolean undo;

    @Mixin
    IndexOption index = new IndexOption();

    public RemoveCommand(Provider<Archives> archives, Provider<Embedder> embedder) {
        this.archives = archives;
        this.embedder = embedder;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<String> wanted = ids.stream().distinct().toList();
        List<String> done;
        try (ArchiveWriter archive = archives.get().write(embedder.get().space())) {
            ArticleRemover remover = new ArticleRemover(archive);
            done = undo ? remover.letIn(wanted, WHO) : remover.remove(wanted, WHO);
        }
        wanted.stream()
                .filter(id -> !done.contains(id))
                .forEach(id -> err.println(ShownText.forTerminal(
                        undo ? "'" + id + "' was not removed." : "The archive has no article '" + id + "'.")));
        out.println((done.size() == 1 ? "1 article" : done.size() + " articles")
                + (undo ? " may be ingested again" : " removed"));
        return done.size() == wanted.size() ? ExitCodes.OK : ExitCodes.NOT_FOUND;
    }
}
