package dev.dateline.article.format.text;

import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraph.Markup;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.page.TableRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file, taken apart.
 *
 * @param frontMatter its fields, none if it has no front matter
 * @param paragraphs its paragraphs, freed of emphasis, links and other marks
 */
public record MarkdownPage(FrontMatter frontMatter, List<Paragraph> paragraphs) {
    private static final Pattern FENCE = Pattern.compile("^-{3,}\\s*$");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(.*)$");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:(?:-\\s*){3,}|(?:\\*\\s*){3,}|(?:_\\s*){3,}|=+)$");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)]\\((?:[^()]++|\\([^()]*+\\))*+\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*_])([*_])(?=\\S)(.+?)(?<=\\S)\\1(?![\\w*_])");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*+>|<!--(?:(?!<!--).)*?-->");

    public MarkdownPage {
        paragraphs = List.copyOf(paragraphs);
    }

    public static MarkdownPage of(String text) {
        List<String> lines = text.lines().toList();
        int body = bodyStart(lines);
        FrontMatter matter = FrontMatter.of(lines.subList(0, body));
        return new MarkdownPage(matter, paragraphs(lines.subList(body, lines.size())));
    }

    /** The first heading, or nothing. */
    public String firstHeading() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.markup() == Markup.HEADING)
                .map(Paragraph::text)
                .findFirst()
                .orElse("");
    }

    private static int bodyStart(List<String> lines) {
        if (lines.isEmpty() || !FENCE.matcher(lines.get(0)).matches()) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (FENCE.matcher(lines.get(i)).matches() || lines.get(i).strip().equals("...")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Paragraph> paragraphs(List<String> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        var open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Optional<Table> table = Table.at(lines, i);
            if (table.isPresent()) {
                close(open, paragraphs);
                table.get().rows().forEach(row -> add(row, Markup.ITEM, paragraphs));
                i += table.get().lines() - 1;
                continue;
            }
            var heading = HEADING.matcher(line);
            var item = ITEM.matcher(line);
            var image = IMAGE.matcher(line.strip());
            if (line.isBlank() || RULE.matcher(line).matches()) {
                close(open, paragraphs);
            } else if (heading.matches()) {
                close(open, paragraphs);
                add(heading.group(1), Markup.HEADING, paragraphs);
            } else if (image.matches()) {
                close(open, paragraphs);
                add(image.group(1), Markup.CAPTION, paragraphs);
            } else if (item.matches()) {
                close(open, paragraphs);
                open.append(item.group(1));
            } else {
                open.append(' ').append(line.replaceFirst("^\\s*>\\s?", ""));
            }
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static void close(StringBuilder open, List<Paragraph> paragraphs) {
        add(open.toString(), Markup.NONE, paragraphs);
        open.setLength(0);
    }

    private static void add(String markdown, Markup markup, List<Paragraph> paragraphs) {
        String words = Paragraphs.normalised(plain(markdown));
        if (!words.isEmpty()) {
            paragraphs.add(new Paragraph(words, markup));
        }
    }

    private static String plain(String markdown) {
        String words = IMAGE.matcher(markdown).replaceAll("$1");
        words = LINK.matcher(words).replaceAll("$1");
        words = TAG.matcher(words).replaceAll(" ");
        words = STRONG.matcher(words).replaceAll("$2");
        words = EMPHASIS.matcher(words).replaceAll("$2");
        return words.replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|>-])", "$1");
    }

    /**
     * A table of figures, as GitHub's Markdown has them.
     *
     * @param lines how many lines it takes
     * @param rows what its rows say
     */
    private record Table(int lines, List<String> rows) {
        /** Possessive, so that no line takes long. */
        private static final Pattern RULED =
                Pattern.compile("^\\s*+\\|?+(?:\\s*+:?+-++:?+\\s*+\\|)++(?:\\s*+:?+-++:?+\\s*+)?+$");

        /** Longer ones are data, not news. */
        private static final int MOST_LINES = 2_000;

        private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\|");

        static Optional<Table> at(List<String> lines, int start) {
            if (start + 1 >= lines.size()
                    || !RULED.matcher(lines.get(start + 1)).matches()) {
                return Optional.empty();
            }
            List<List<String>> rows = new ArrayList<>();
            rows.add(cells(lines.get(start)));
            int end = start + 2;
            while (end < lines.size()
                    && end - start < MOST_LINES
                    && lines.get(end).contains("|")) {
                rows.add(cells(lines.get(end)));
                end++;
            }
            int length = end - start;
            return TableRows.lines(padded(rows)).map(told -> new Table(length, told));
        }

        private static List<String> cells(String line) {
            String inside = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
            return Arrays.stream(BORDER.split(inside, -1))
                    .map(cell -> Paragraphs.normalised(plain(cell)))
                    .toList();
        }

        /** A row may lack its last cells. */
        private static List<List<String>> padded(List<List<String>> rows) {
            int width = rows.getFirst().size();
            return rows.stream()
                    .map(row -> Stream.concat(row.stream(), Stream.generate(() -> ""))
                            .limit(Math.max(width, row.size()))
                            .toList())
                    .toList();
        }
    }
}
