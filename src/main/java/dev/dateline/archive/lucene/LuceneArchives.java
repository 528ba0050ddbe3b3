package dev.dateline.archive.lucene;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.Archives;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.VectorSpace;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/** An archive that is a Lucene index in a folder. */
public final class LuceneArchives implements Archives {
    private final Path path;

    /** @param path the folder; it need not be there */
    public LuceneArchives(Path path) {
        this.path = path;
    }

    @Override
    public String place() {
        return path.toString();
    }

    @Override
    public boolean isEmpty() {
        if (Files.notExists(path)) {
            return true;
        }
        try (Directory directory = IndexDirectory.open(path)) {
            if (!IndexDirectory.exists(directory)) {
                return true;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return reader.numDocs() == 0;
            }
        } catch (IOException e) {
            throw IndexDirectory.explain(path, e);
        }
    }

    @Override
    public PassageIndex read(VectorSpace space) {
        return new LucenePassageIndex(path, space, new EnglishTermAnalyzer());
    }

    @Override
    public ArchiveWriter write(VectorSpace space) {
        return new LuceneArchiveWriter(path, space);
    }
}
