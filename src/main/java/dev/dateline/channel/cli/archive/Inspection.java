package dev.dateline.channel.cli.archive;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Reading;
import dev.dateline.article.story.StoryListener;
import dev.dateline.article.story.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts together, for each article of a file, what was taken of it and what was left out. */
final class Inspection implements StoryListener, Consumer<Reading> {
    private final Consumer<Finding> sink;
    private List<Part> parts = new ArrayList<>();

    Inspection(Consumer<Finding> sink) {
        this.sink = sink;
    }

    @Override
    public void passedOver(String text, String why) {
        parts.add(new Part(text, "", why));
    }

    @Override
    public void sorted(List<Paragraph> paragraphs, List<Verdict> verdicts) {
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            parts.add(
                    switch (verdicts.get(i)) {
                        case Verdict.Kept kept ->
                            new Part(text, kept.kind().name().toLowerCase(Locale.ROOT), "");
                        case Verdict.Dropped dropped -> new Part(text, "", dropped.why());
                    });
        }
    }

    @Override
    public void accept(Reading reading) {
        sink.accept(
                switch (reading) {
                    case Reading.Read read -> new Finding(read.file(), Optional.of(read.article()), "", taken());
                    case Reading.Rejected rejected ->
                        new Finding(rejected.file(), Optional.empty(), rejected.toString(), taken());
                    case Reading.Noted noted ->
                        new Finding(noted.file(), Optional.empty(), noted.toString(), List.of());
                });
    }

    private List<Part> taken() {
        List<Part> taken = parts;
        parts = new ArrayList<>();
        return taken;
    }

    /**
     * What came of one article.
     *
     * @param article the article, if it could be read
     * @param remark why not, or what else there is to know, with the file; empty beside an article
     * @param parts what there was to read, in the order it was judged
     */
    record Finding(Path file, Optional<Article> article, String remark, List<Part> parts) {
        Finding {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a file.
     *
     * @param kind what it is of the article: {@code body}, {@code headline}, {@code caption}; empty if it is no part of it
     * @param why why it was left out; empty if it was taken
     */
    record Part(String text, String kind, String why) {
        boolean isTaken() {
            return !kind.isEmpty();
        }
    }
}
