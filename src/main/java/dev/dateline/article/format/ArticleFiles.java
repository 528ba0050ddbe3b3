package dev.dateline.article.format;

import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.format.container.TarReader;
import dev.dateline.article.format.container.ZipReader;
import dev.dateline.article.format.crawl.WarcReader;
import dev.dateline.article.format.document.EpubReader;
import dev.dateline.article.format.document.WordReader;
import dev.dateline.article.format.mail.MailReader;
import dev.dateline.article.format.mail.MailboxReader;
import dev.dateline.article.format.mail.SavedPageReader;
import dev.dateline.article.format.pdf.PdfReader;
import dev.dateline.article.format.record.CsvReader;
import dev.dateline.article.format.record.JsonLinesReader;
import dev.dateline.article.format.record.JsonReader;
import dev.dateline.article.format.record.Manifest;
import dev.dateline.article.format.rtf.RtfReader;
import dev.dateline.article.format.text.HtmlReader;
import dev.dateline.article.format.text.MarkdownReader;
import dev.dateline.article.format.text.PlainTextReader;
import dev.dateline.article.format.xml.FeedReader;
import dev.dateline.article.format.xml.NewsMlReader;
import dev.dateline.article.format.xml.NitfReader;
import dev.dateline.article.recognition.Format;
import dev.dateline.article.recognition.FormatFinder;
import dev.dateline.article.story.Cleaner;
import dev.dateline.article.story.StoryListener;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Reads articles from files and folders, one at a time: memory is bounded by the largest article, not by the archive.
 *
 * <p>Every {@link Format}, each also gzipped, told by the file's first bytes; a name that belies them is reported. Folders are
 * read in the order of their names, with all that is under them; hidden files are passed over, and what is reached twice is
 * read once. What a folder's {@link Manifest} says of its articles wins.
 *
 * <p>Whatever cannot be read becomes a {@link Reading.Rejected}, and the rest goes on. An instance keeps nothing between
 * calls and may be used by many threads.
 */
public final class ArticleFiles {
    private final Cleaner cleaner;

    public ArticleFiles() {
        this.cleaner = new Cleaner();
    }

    /** @param listener learns what is left out of articles; then this is for one thread */
    public ArticleFiles(StoryListener listener) {
        this.cleaner = new Cleaner(listener);
    }

    /**
     * Hands every article, and every rejection, to the sink, in order of path and place in the file.
     *
     * @param paths files and folders
     * @param sink called on this thread; what it throws ends the reading and comes out here
     */
    public void read(List<Path> paths, Consumer<Reading> sink) {
        var namesakes = new Namesakes();
        Map<Path, Manifest> manifests = new HashMap<>();
        var walk = new FileWalk(
                path -> {
                    if (Manifest.is(path)) {
                        return;
                    }
                    Path folder = path.toAbsolutePath().normalize().getParent();
                    Manifest manifest = manifests.computeIfAbsent(folder, each -> Manifest.of(each, sink));
                    read(
                            ArticleFile.at(path),
                            (file, reading) -> namesakes.told(file, manifest.applied(reading)),
                            sink);
                },
                sink::accept);
        paths.forEach(walk::walk);
    }

    /** How many files {@link #read} would open. */
    public int count(List<Path> paths) {
        int[] files = new int[1];
        var walk = new FileWalk(path -> files[0] += Manifest.is(path) ? 0 : 1, rejected -> {});
        paths.forEach(walk::walk);
        return files[0];
    }

    /** Hands every article, and every rejection, of one file to the sink. */
    void read(ArticleFile file, Consumer<Reading> sink) {
        read(file, (each, reading) -> reading, sink);
    }

    /** @param edited what becomes of a reading of a file, which may stand in another file */
    private void read(ArticleFile file, BiFunction<ArticleFile, Reading, Reading> edited, Consumer<Reading> sink) {
        // A reading of a file within this one was edited when that was read.
        var handed = new Handed(
                reading -> sink.accept(reading.file().equals(file.path()) ? edited.apply(file, reading) : reading));
        try {
            Format format = FormatFinder.of(file);
            if (Format.isName(file.extension()) && !format.goesBy(file.extension())) {
                handed.accept(file.noted("It is named like another format, but is " + format.words()
                        + ", and is read as that. Rename it."));
            }
            ArticleReader inner = (entry, inside) -> read(entry, edited, inside);
            reader(format, inner).read(file, handed);
        } catch (UnreadableException e) {
            handed.accept(file.rejected(0, e.reason()));
        } catch (AccessDeniedException e) {
            handed.accept(file.rejected(0, "It may not be read. Give yourself permission to read it."));
        } catch (IOException e) {
            handed.accept(file.rejected(0, "It cannot be read (" + e + "). Try again, or check the disk."));
        } catch (RuntimeException | StackOverflowError e) {
            if (handed.failed) {
                throw e;
            }
            // Parsers of libraries meet damage that they do not foresee; one file of that kind must not stop a run.
            handed.accept(file.rejected(0, "It is damaged (" + e + "). Fetch it again, or remove it."));
        }
    }

    /** @param inner reads files within files, whatever they are */
    private ArticleReader reader(Format format, ArticleReader inner) {
        return switch (format) {
            case TEXT -> new PlainTextReader(cleaner);
            case MARKDOWN -> new MarkdownReader(cleaner);
            case HTML -> new HtmlReader(cleaner);
            case JSON -> new JsonReader(cleaner);
            case JSON_LINES -> new JsonLinesReader(cleaner);
            case CSV -> new CsvReader(cleaner);
            case PDF -> new PdfReader(cleaner);
            case WORD -> new WordReader(cleaner);
            case FEED -> new FeedReader(cleaner);
            case NITF -> new NitfReader(cleaner);
            case NEWSML -> new NewsMlReader(cleaner);
            case MAIL -> new MailReader(cleaner, inner);
            case MHTML -> new SavedPageReader(cleaner);
            case ZIP -> new ZipReader(inner);
            case TAR -> new TarReader(inner);
            case WARC -> new WarcReader(cleaner);
            case RTF -> new RtfReader(cleaner);
            case EPUB -> new EpubReader(cleaner);
            case MAILBOX -> new MailboxReader(inner);
        };
    }

    /** A sink that knows whether what was thrown came out of it. */
    private static final class Handed implements Consumer<Reading> {
        private final Consumer<Reading> sink;
        private boolean failed;

        private Handed(Consumer<Reading> sink) {
            this.sink = sink;
        }

        @Override
        public void accept(Reading reading) {
            failed = true;
            sink.accept(reading);
            failed = false;
        }
    }
}
