package dev.dateline.article.format;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Files of one name would be one article: the second would silently replace the first, and is refused. */
final class Namesakes {
    private final Map<String, Path> first = new HashMap<>();

    /** The reading, or a rejection of an article whose id another file's name has made before. */
    Reading told(ArticleFile file, Reading reading) {
        if (!(reading instanceof Reading.Read read)
                || !isNamedAfter(file, read.article().id())) {
            return reading;
        }
        Path before = first.putIfAbsent(read.article().id(), file.path());
        return before == null
                ? reading
                : file.rejected(0, "Its name makes it the same article as " + before + ". Rename one of the two.");
    }

    /** Whether the id is the file's name, or that with the number of a record. Records with ids of their own may be corrected. */
    private static boolean isNamedAfter(ArticleFile file, String id) {
        String stem = file.stem();
        if (id.startsWith(stem + "-")
                && id.chars().skip(stem.length()).allMatch(c -> c == '-' || Character.isDigit(c))) {
            return true;
        }
        try {
            return id.equals(ArticleId.of(stem));
        } catch (UnreadableException e) {
            return false;
        }
    }
}
