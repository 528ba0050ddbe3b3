package dev.dateline.channel.cli.reply;

import dev.dateline.answer.Standing;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.text.ShownText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders a reply for a terminal. */
public final class ReplyText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int WIDTH = 100;

    private ReplyText() {}

    /** The whole reply, lines of at most {@value #WIDTH} columns. */
    public static String of(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> answered(answered);
            case Reply.NotFound notFound -> notFound(notFound);
        };
    }

    private static String answered(Reply.Answered reply) {
        String sentences = reply.sentences().stream().map(ReplyText::of).collect(Collectors.joining("\n"));
        return ShownText.forTerminal(reply.opening()) + "\n\n" + sentences + "\n" + sources(reply);
    }

    /** A sentence with the numbers of its citations. */
    static String of(Reply.Sentence sentence) {
        String numbers = sentence.citations().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
        String standing = sentence.standing() == Standing.REPORTED
                ? ""
                : " (" + sentence.standing().name().toLowerCase(Locale.ROOT) + ")";
        return wrap(sentence.told() + " " + numbers + standing, "");
    }

    /** What comes after the sentences, if those are printed already. */
    static String afterSentences(Reply.Answered reply) {
        return reply.shortAnswer()
                        .map(value -> "In short: " + ShownText.forTerminal(value) + "\n")
                        .orElse("")
                + sources(reply);
    }

    private static String sources(Reply.Answered reply) {
        StringBuilder text = new StringBuilder();
        reply.silences()
                .forEach(silence -> text.append('\n').append(wrap(silence, "")).append('\n'));
        if (!reply.conflicts().isEmpty()) {
            text.append("\nOther articles say otherwise:\n");
        }
        for (Reply.Conflict conflict : reply.conflicts()) {
            text.append(wrap(
                            "- %s [%d] (%s)"
                                    .formatted(conflict.value(), conflict.citation(), date(conflict.published())),
                            "  "))
                    .append('\n');
        }
        for (Reply.Correction correction : reply.corrections()) {
            text.append('\n')
                    .append(correction
                            .corrected()
                            .map(day -> "Corrected on " + DAY.format(day))
                            .orElse("Corrected"))
                    .append(": [")
                    .append(correction.citation())
                    .append("]\n");
        }
        for (Citation citation : reply.citations()) {
            text.append('\n')
                    .append(wrap("[" + citation.number() + "] " + describe(citation.article()), "    "))
                    .append('\n')
                    .append(wrap("    “" + citation.quote() + "”", "    "))
                    .append('\n');
            if (!citation.copies().isEmpty()) {
                text.append(wrap("    Also in: " + alsoIn(citation.copies()), "    "))
                        .append('\n');
            }
            for (Citation.Resolved resolved : citation.resolved()) {
                text.append("    ")
                        .append(ShownText.forTerminal(resolved.text()))
                        .append(" = ")
                        .append(resolved.value())
                        .append('\n');
            }
        }
        reply.degradedReason().ifPresent(reason -> text.append(note(reason)));
        return text.toString().stripTrailing();
    }

    private static String note(String reason) {
        return "\n" + wrap("Note: " + reason + ".", "");
    }

    private static String alsoIn(List<ArticleReference> copies) {
        return copies.stream()
                .map(copy ->
                        (copy.source().isEmpty() ? copy.id() : copy.source()) + " (" + date(copy.published()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String notFound(Reply.NotFound reply) {
        StringBuilder text = new StringBuilder(wrap(reply.answer(), ""));
        if (!reply.nearest().isEmpty()) {
            text.append("\n\nNearest articles:");
            for (ArticleReference article : reply.nearest()) {
                text.append('\n').append(wrap("- " + describe(article), "  "));
            }
        }
        reply.degradedReason().ifPresent(reason -> text.append('\n').append(note(reason)));
        return text.toString();
    }

    private static String describe(ArticleReference article) {
        String title = ShownText.title(article.title().isEmpty() ? article.id() : article.title());
        return Stream.of(
                        Optional.of(title),
                        optional(ShownText.title(article.source())),
                        Optional.of(date(article.published())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String date(Optional<LocalDate> published) {
        return published.map(DAY::format).orElse("date unknown");
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    static String wrap(String text, String indent) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : Arrays.asList(ShownText.forTerminal(text).split("(?<=\\S) +"))) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
