package dev.dateline.channel.cli.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.article.format.ArticleFiles;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.archive.Inspection.Finding;
import dev.dateline.channel.cli.archive.Inspection.Part;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline inspect FILE…}: what would be taken of a file, what would be left out, and why. No archive is touched. */
@Command(
        name = "inspect",
        description = "Shows what an ingest would take of files, what it would leave out, and why. Changes nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything could be read", "3:something could not be read"},
        mixinStandardHelpOptions = true)
public final class InspectCommand implements Callable<Integer> {
    private final Provider<ObjectMapper> json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files and folders.")
    List<Path> paths = List.of();

    @Option(
            names = "--json",
            description = "Print a line of JSON for each article, and for each file that cannot be read.")
    boolean asJson;

    public InspectCommand(Provider<ObjectMapper> json) {
        this.json = json;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean[] failed = new boolean[1];
        boolean coloured = Help.Ansi.AUTO.enabled();
        Inspection inspection = new Inspection(finding -> {
            out.println(asJson ? line(finding) : InspectText.of(finding, coloured));
            out.flush();
        });
        new ArticleFiles(inspection).read(paths, reading -> {
            failed[0] |= reading instanceof Reading.Rejected;
            inspection.accept(reading);
        });
        return failed[0] ? ExitCodes.SOME_FILES_FAILED : ExitCodes.OK;
    }

    private String line(Finding finding) {
        try {
            return json.get().writeValueAsString(Line.of(finding));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a finding is made of text", e);
        }
    }

    /**
     * A finding as JSON.
     *
     * @param article absent if there is none
     * @param remark why there is none, or what else there is to know of the file; absent beside an article
     * @param taken the blocks of the article as it is kept
     * @param leftOut what was judged to be no part of it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Line(
            String file, Optional<Known> article, Optional<String> remark, List<Part> taken, List<Part> leftOut) {
        static Line of(Finding finding) {
            return new Line(
                    finding.file().toString(),
                    finding.article().map(Known::of),
                    Optional.of(finding.remark()).filter(remark -> !remark.isEmpty()),
                    finding.parts().stream().filter(Part::isTaken).toList(),
                    finding.parts().stream().filter(part -> !part.isTaken()).toList());
        }
    }

    /** What is known of an article. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Known(
            String id,
            String title,
            String source,
            String author,
            Optional<LocalDate> published,
            Optional<String> publishedFrom,
            String url,
            String language,
            String kind,
            String text) {
        static Known of(Article article) {
            return new Known(
                    article.id(),
                    article.title(),
                    article.source(),
                    article.author(),
                    article.publication().date(),
                    article.publication() instanceof Publication.Dated dated
                            ? Optional.of(dated.readFrom())
                            : Optional.empty(),
                    article.url(),
                    article.language(),
                    article.kind().name().toLowerCase(Locale.ROOT),
                    article.text());
        }
    }
}
