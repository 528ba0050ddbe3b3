package dev.dateline.archive.lucene;

import dev.dateline.archive.ArchiveContract;
import dev.dateline.archive.Archives;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class LuceneArchiveContractTest extends ArchiveContract {
    @TempDir
    Path folder;

    @Override
    protected Archives archives() {
        return new LuceneArchives(folder.resolve("index"));
    }

    @Override
    protected TermAnalyzer terms() {
        return new EnglishTermAnalyzer();
    }
}
