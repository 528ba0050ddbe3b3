package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No word list and no regular expression of English stands outside {@code language} and {@code time}: docs/adr/0018-language.md.
 * What still does is listed here by name, and leaves the list when it is mended.
 */
final class EnglishStaysInLanguageTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/dateline");

    /** Classes that read English by themselves. The list may only shrink. */
    private static final Set<String> STILL_TO_MOVE = Set.of(
            // Phrases that the checks and the comparison of answers look for.
            "Statement", "VerdictReader");

    /** Classes whose lists are names of fields, files, elements and features, or pairs of letters: no English. */
    private static final Set<String> NAMES_OF_THINGS = Set.of(
            "ArticleFiles",
            "ArticlePage",
            "ArticleRecord",
            "AskStreamResource",
            "AllowedOrigins",
            "CrossOrigin",
            "EpubReader",
            "Features",
            "FeedReader",
            "FormatFinder",
            "FrontMatter",
            "Grounds",
            "Headline",
            "HtmlFragment",
            "InlineLinks",
            "LineRules",
            "MailHead",
            "MailboxReader",
            "MainContent",
            "OnnxEmbedder",
            "OnnxReader",
            "PageMetadata",
            "RecordList",
            "RequestIds",
            "SignalWeights",
            "Slip",
            "WebPage",
            "XmlText");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern OPENING =
            Pattern.compile("Pattern\\.compile\\(|\\b(?:Set|List|Map)\\.(?:<[^>]*>)?of(?:Entries)?\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern LISTED = Pattern.compile("\\bwords\\((?:\\s*\"[a-z-]*\"\\s*,?)+\\)");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\\\\\[pP]\\{\\w+}|\\\\\\\\[a-zA-Z]|\\(\\?<?[a-zA-Z]*[>:]?|\\(\\?\\w+\\)");
    private static final Pattern WORD_OF_EXPRESSION = Pattern.compile("(?<![\\p{L}])[A-Za-z][a-z]+(?![\\p{L}])");
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:[ '-][a-z]+)*");
    private static final Pattern BLOCK_OF_WORDS = Pattern.compile("\"\"\"\\s+([a-z|\\s\\\\]+)\"\"\"");
    private static final Pattern PARTED = Pattern.compile("\"\\)*\\s*\\.split\\(\" \"");

    @Test
    void onlyTheListedClassesReadEnglishByThemselves() throws IOException {
        Set<String> reading = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(EnglishStaysInLanguageTest::isWatched).toList()) {
                if (readsEnglish(Files.readString(file))) {
                    reading.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        reading.removeAll(NAMES_OF_THINGS);

        assertThat(reading)
                .as("ask dev.dateline.language, and put words into its lists (CONTRIBUTING.md)")
                .isEqualTo(new TreeSet<>(STILL_TO_MOVE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pattern.compile(\"\\\\b(?:said|told)\\\\b\")",
                "Set.of(\"one\", \"two\", \"three\")",
                "Map.of(\"one\", 1, \"two\", 2, \"three\", 3)",
                "Set.of(\"one two\".split(\" \"))",
                "String WORDS = \"\"\"\n  win beat|lose\n  \"\"\";",
            })
    void seesWordsOfEnglish(String code) {
        assertThat(readsEnglish(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pattern.compile(\"[\\\\p{L}\\\\p{N}]++(?<said>x)\\\\s*$\")",
                "Pattern.compile(String.join(\"|\", Vocabulary.ENGLISH.words(\"modals\", \"being\")))",
                "List.of(\"the quotes do not say so\")",
                "// Set.of(\"one\", \"two\", \"three\")",
            })
    void seesNoneInOtherCode(String code) {
        assertThat(readsEnglish(code)).isFalse();
    }

    private static boolean isWatched(Path file) {
        Path within = SOURCES.relativize(file);
        return file.toString().endsWith(".java")
                && !Set.of("language", "time", "evaluation")
                        .contains(within.getName(0).toString());
    }

    private static boolean readsEnglish(String source) {
        String code = LISTED.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
        if (BLOCK_OF_WORDS.matcher(code).find() || PARTED.matcher(code).find()) {
            return true;
        }
        Matcher opening = OPENING.matcher(code);
        while (opening.find()) {
            List<String> literals = literals(arguments(code, opening.end()));
            boolean english = opening.group().startsWith("Pattern")
                    ? literals.stream()
                            .map(literal -> ESCAPE.matcher(literal).replaceAll(" "))
                            .anyMatch(literal ->
                                    WORD_OF_EXPRESSION.matcher(literal).find())
                    : literals.stream()
                                    .filter(literal -> WORD.matcher(literal).matches())
                                    .count()
                            >= 3;
            if (english) {
                return true;
            }
        }
        return false;
    }

    private static List<String> literals(String code) {
        return LITERAL.matcher(code).results().map(literal -> literal.group(1)).toList();
    }

    /** The code up to the bracket that closes the one that opened right before it. */
    private static String arguments(String code, int from) {
        int depth = 1;
        boolean quoted = false;
        int at = from;
        while (at < code.length() && depth > 0) {
            char next = code.charAt(at);
            if (next == '\\') {
                at++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += next == '(' ? 1 : next == ')' ? -1 : 0;
            }
            at++;
        }
        return code.substring(from, Math.min(at, code.length()));
    }
}
