package dev.dateline.article.page;

import dev.dateline.article.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Tells the rows of a table as lines that can be understood, and quoted, by themselves: "Ward Northgate — Ida Brandt: 1,204; Tom
 * Wren: 2,310.".
 */
public final class TableRows {
    /** What is longer is no figure and no label: such a table lays out a page. */
    private static final int LONGEST_CELL = 80;

    private static final int FEWEST_COLUMNS = 2;

    private TableRows() {}

    /** Puts a list of its rows in the place of each table of figures within an element. */
    public static void tell(Element within) {
        for (Element table : within.select("table")) {
            if (table.select("table").size() > 1) {
                continue;
            }
            List<Element> rows = table.select("tr").stream()
                    .filter(row -> !row.select("> th, > td").isEmpty())
                    .toList();
            if (rows.isEmpty() || !namesColumns(rows.getFirst())) {
                continue;
            }
            lines(rows.stream().map(TableRows::cells).toList()).ifPresent(lines -> {
                Element list = new Element("ul");
                lines.forEach(line -> list.appendElement("li").text(line));
                table.select("caption").forEach(caption -> table.before(new Element("p").text(caption.text())));
                table.replaceWith(list);
            });
        }
    }

    private static boolean namesColumns(Element row) {
        Element group = row.parent();
        return (group != null && group.nameIs("thead"))
                || row.select("> th, > td").stream().skip(1).allMatch(cell -> cell.nameIs("th"));
    }

    private static List<String> cells(Element row) {
        return row.select("> th, > td").stream()
                .map(cell -> Paragraphs.normalised(cell.text()))
                .toList();
    }

    /**
     * A line for each row behind the first, which names the columns.
     *
     * @return nothing where it is no table of figures
     */
    public static Optional<List<String>> lines(List<List<String>> rows) {
        if (rows.size() < 2 || rows.getFirst().size() < FEWEST_COLUMNS) {
            return Optional.empty();
        }
        List<String> names = rows.getFirst();
        List<List<String>> body = rows.subList(1, rows.size());
        boolean even = rows.stream().allMatch(row -> row.size() == names.size());
        boolean brief = rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL);
        boolean figures = body.stream().allMatch(TableRows::hasFigure);
        if (!even || !brief || !figures) {
            return Optional.empty();
        }
        return Optional.of(body.stream().map(row -> line(names, row)).toList());
    }

    private static boolean hasFigure(List<String> row) {
        return row.stream().skip(1).anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    private static String line(List<String> names, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                cells.add((names.get(i).isBlank() ? "" : names.get(i) + ": ") + row.get(i));
            }
        }
        return (names.getFirst() + " " + row.getFirst()).strip() + " — " + String.join("; ", cells) + ".";
    }
}
