package dev.dateline.article.format;

import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.format.record.JsonLinesReader;
import dev.dateline.article.format.record.JsonReader;
import dev.dateline.article.format.text.HtmlReader;
import dev.dateline.article.format.text.MarkdownReader;
import dev.dateline.article.format.text.PlainTextReader;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads articles from files and folders, one at a time: memory is bounded by the largest article, not by the archive.
 *
 * <p>Plain text ({@code .txt}), Markdown ({@code .md}), HTML ({@code .html}, {@code .htm}), JSON ({@code .json}) and
 * JSON Lines ({@code .jsonl}, {@code .ndjson}), each also gzipped. Folders are read in the order of their names, with
 * all that is under them; hidden files are passed over, and what is reached twice is read once.
 *
 * <p>Whatever cannot be read becomes a {@link Reading.Rejected}, and the rest goes on. An instance keeps nothing between
 * calls and may be used by many threads.
 */
public final class ArticleFiles {
    private final Map<String, ArticleReader> readers;

    /** Reads every supported format. */
    public ArticleFiles() {
        var cleaner = new Cleaner();
        var html = new HtmlReader(cleaner);
        var jsonLines = new JsonLinesReader(cleaner);
        this.readers = Map.of(
                "txt", new PlainTextReader(cleaner),
                "md", new MarkdownReader(cleaner),
                "html", html,
                "htm", html,
                "json", new JsonReader(cleaner),
                "jsonl", jsonLines,
                "ndjson", jsonLines);
    }

    /**
     * Hands every article, and every rejection, to the sink, in order of path and place in the file.
     *
     * @param paths files and folders
     * @param sink called on this thread; what it throws ends the reading and comes out here
     */
    public void read(List<Path> paths, Consumer<Reading> sink) {
        Map<String, Path> named = new HashMap<>();
        var walk = new FileWalk(
                path -> {
                    ArticleFile file = ArticleFile.at(path);
                    read(file, reading -> sink.accept(unlessNamesake(file, reading, named)));
                },
                sink::accept);
        paths.forEach(walk::walk);
    }

    /** How many files {@link #read} would open, told by their names alone. */
    public int count(List<Path> paths) {
        int[] files = new int[1];
        var walk = new FileWalk(
                path -> files[0] += readers.containsKey(ArticleFile.at(path).extension()) ? 1 : 0, rejected -> {});
        paths.forEach(walk::walk);
        return files[0];
    }

    /** Hands every article, and every rejection, of one file to the sink. */
    void read(ArticleFile file, Consumer<Reading> sink) {
        ArticleReader reader = readers.get(file.extension());
        if (reader == null) {
            sink.accept(file.rejected(
                    0, "It is not a kind of file that is read. Articles are .txt, .md, .html, .json or .jsonl files."));
            return;
        }
        try {
            reader.read(file, sink);
        } catch (UnreadableException e) {
            sink.accept(file.rejected(0, e.reason()));
        } catch (AccessDeniedException e) {
            sink.accept(file.rejected(0, "It may not be read. Give yourself permission to read it."));
        } catch (IOException e) {
            sink.accept(file.rejected(0, "It cannot be read (" + e + "). Try again, or check the disk."));
        }
    }

    /** Two files of one name would be one article: the second would silently replace the first. */
    private static Reading unlessNamesake(ArticleFile file, Reading reading, Map<String, Path> named) {
        if (!(reading instanceof Reading.Read read) || !read.article().id().startsWith(file.stem())) {
            return reading;
        }
        Path first = named.putIfAbsent(read.article().id(), file.path());
        return first == null
                ? reading
                : file.rejected(0, "Its name makes it the same article as " + first + ". Rename one of the two.");
    }
}
