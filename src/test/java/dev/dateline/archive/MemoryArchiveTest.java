package dev.dateline.archive;

import dev.dateline.archive.analysis.TermAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The contract fits an engine that has nothing of Lucene. */
final class MemoryArchiveTest extends ArchiveContract {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Archives archives = new MemoryArchives(terms());

    @Override
    protected Archives archives() {
        return archives;
    }

    @Override
    protected TermAnalyzer terms() {
        return MemoryArchiveTest::words;
    }

    private static List<TermAnalyzer.Term> words(String text) {
        List<TermAnalyzer.Term> terms = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            terms.add(new TermAnalyzer.Term(
                    word.group().toLowerCase(Locale.ROOT), word.start(), word.end(), terms.size()));
        }
        return terms;
    }
}
