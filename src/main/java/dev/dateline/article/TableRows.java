package dev.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Tells the rows of a table as lines that can be understood, and quoted, by themselves: "Ward Northgate — Ida Brandt: 1,204; Tom
 * Wren: 2,310.".
 */
final class TableRows {
    /** What is longer is no figure and no label: such a table lays out a page. */
    private static final int LONGEST_CELL = 80;

    private static final int FEWEST_COLUMNS = 2;

    private TableRows() {}

    /** Puts a list of its rows in the place of each table of figures within an element. */
    static void tell(Element within) {
        for (Element table : within.select("table")) {
            if (table.select("table").size() > 1) {
                continue;
            }
            List<List<String>> rows = table.select("tr").stream()
                    .map(row -> row.select("> th, > td").stream()
                            .map(cell -> Paragraphs.normalised(cell.text()))
                            .toList())
                    .filter(row -> !row.isEmpty())
                    .toList();
            Element first = table.selectFirst("tr");
            boolean headed = first != null && first.select("> td").isEmpty();
            lines(rows, headed).ifPresent(lines -> {
                Element list = new Element("ul");
                lines.forEach(line -> list.appendElement("li").text(line));
                table.select("caption").forEach(caption -> table.before(new Element("p").text(caption.text())));
                table.replaceWith(list);
            });
        }
    }

    /**
     * A line for each row behind the first.
     *
     * @param headed whether the first row is known to name the columns; otherwise it must have no digit, and all others one
     * @return nothing where it is no table of figures
     */
    static Optional<List<String>> lines(List<List<String>> rows, boolean headed) {
        if (rows.size() < 2 || rows.getFirst().size() < FEWEST_COLUMNS) {
            return Optional.empty();
        }
        List<String> names = rows.getFirst();
        List<List<String>> body = rows.subList(1, rows.size());
        boolean even = rows.stream().allMatch(row -> row.size() == names.size());
        boolean brief = rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL);
        boolean figures = body.stream().allMatch(TableRows::hasFigure);
        if (!even || !brief || !figures || (!headed && hasFigure(names))) {
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
