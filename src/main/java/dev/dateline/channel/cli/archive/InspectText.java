package dev.dateline.channel.cli.archive;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.channel.cli.archive.Inspection.Finding;
import dev.dateline.channel.cli.archive.Inspection.Part;
import dev.dateline.delivery.text.ShownText;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Shows a finding to a person: what is known of the article, what was taken in its order, and what was left out and why. */
final class InspectText {
    private static final int LABEL = 11;

    /** Of a part that was left out: enough to find it on the page. */
    private static final int SHOWN = 160;

    private final boolean coloured;
    private final StringBuilder text = new StringBuilder();

    private InspectText(boolean coloured) {
        this.coloured = coloured;
    }

    /** @param coloured whether it goes to a terminal that shows colours */
    static String of(Finding finding, boolean coloured) {
        var shown = new InspectText(coloured);
        finding.article().ifPresentOrElse(article -> shown.article(finding, article), () -> shown.remark(finding));
        finding.parts().forEach(shown::part);
        return shown.text.toString();
    }

    private void article(Finding finding, Article article) {
        line(styled(finding.file().toString(), Style.bold));
        field("title", article.title(), "none");
        field("author", article.author(), "none");
        field("day", day(article.publication()), "none: no date could be read with certainty");
        field("publisher", article.source(), "none");
        field("address", article.url(), "none");
        field("language", language(article.language()), "not known");
        field("kind", article.kind().words(), "not said");
        field("id", article.id(), "");
        line("");
    }

    private void remark(Finding finding) {
        line(styled(finding.remark(), finding.parts().isEmpty() ? Style.fg_yellow : Style.fg_red));
    }

    private void part(Part part) {
        if (part.isTaken()) {
            boolean body = part.kind().equals("body");
            line((body ? "" : styled("[" + part.kind() + "] ", Style.fg_cyan)) + ShownText.forTerminal(part.text()));
        } else {
            String start = part.text().length() <= SHOWN
                    ? part.text()
                    : part.text().substring(0, part.text().offsetByCodePoints(0, SHOWN / 2)) + "…";
            line(styled("- not in the body (" + part.why() + "): " + start, Style.faint));
        }
    }

    private static String day(Publication publication) {
        return switch (publication) {
            case Publication.Dated dated -> dated.day() + " (" + dated.readFrom() + ")";
            case Publication.Undated undated -> "";
        };
    }

    private static String language(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH) + " (" + tag + ")";
    }

    private void field(String label, String value, String otherwise) {
        String shown = value.isEmpty() ? styled(otherwise, Style.faint) : ShownText.forTerminal(value);
        line("  " + label + " ".repeat(LABEL - label.length()) + shown);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String styled(String words, IStyle style) {
        String shown = ShownText.forTerminal(words);
        return coloured && !words.isEmpty() ? Style.on(style) + shown + Style.off(style) : shown;
    }
}
