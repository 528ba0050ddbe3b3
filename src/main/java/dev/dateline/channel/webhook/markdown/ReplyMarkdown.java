package dev.dateline.channel.webhook.markdown;

import dev.dateline.answer.Standing;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.link.PublicLinks;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Renders a reply in a service's Markdown, within its limit: quotes are shortened first, then the last sources are left out,
 * saying so. Safe for use by many threads.
 */
public final class ReplyMarkdown {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final List<Integer> MOST_IN_QUOTE = List.of(1_000, 300, 100);
    private static final int MOST_IN_NAME = 200;
    private static final int MOST_COPIES = 10;
    private static final int ROOM_FOR_MORE = 40;

    private final Dialect dialect;
    private final PublicLinks links;

    public ReplyMarkdown(Dialect dialect, PublicLinks links) {
        this.dialect = dialect;
        this.links = links;
    }

    /**
     * The whole reply.
     *
     * @param most how many UTF-16 characters at the most, some hundreds at least
     */
    public String of(Reply reply, int most) {
        // The answer comes first; sources get at least a third where they need it.
        String answer =
                answer(reply, most - Math.min(most / 3, sources(reply, most).length() + 2));
        String sources = sources(reply, most - answer.length() - 2);
        return sources.isEmpty() ? answer : answer + "\n\n" + sources;
    }

    /** What the articles say, with markers of the sources, or that they do not say. */
    public String answer(Reply reply, int most) {
        List<String> lines = switch (reply) {
            case Reply.Answered answered -> answered(answered);
            case Reply.NotFound notFound -> notFound(notFound);
        };
        return cut(String.join(dialect.lineBreak(), lines), most);
    }

    /** The sources of an answer, each with its quote; empty if there are none. */
    public String sources(Reply reply, int most) {
        List<String> sources = List.of();
        for (int quote : MOST_IN_QUOTE) {
            sources = reply.citations().stream()
                    .map(citation -> source(citation, quote))
                    .toList();
            if (length(sources) <= most) {
                return String.join("\n\n", sources);
            }
        }
        List<String> shown = new ArrayList<>();
        for (String source : sources) {
            if (length(shown) + source.length() + ROOM_FOR_MORE > most) {
                break;
            }
            shown.add(source);
        }
        int more = sources.size() - shown.size();
        shown.add(more == 1 ? "And 1 more source." : "And " + more + " more sources.");
        return cut(String.join("\n\n", shown), most);
    }

    private List<String> answered(Reply.Answered reply) {
        Map<Integer, Citation> citations =
                reply.citations().stream().collect(Collectors.toMap(Citation::number, Function.identity()));
        List<String> lines = new ArrayList<>();
        String opening = dialect.escape(reply.opening());
        lines.add(reply.shortAnswer().isPresent() ? dialect.bold(opening) : opening);
        for (Reply.Sentence sentence : reply.sentences()) {
            lines.add(dialect.escape(sentence.told())
                    + standing(sentence.standing())
                    + markers(sentence.citations(), citations));
        }
        reply.silences().forEach(silence -> lines.add(dialect.escape(silence)));
        if (!reply.conflicts().isEmpty()) {
            lines.add(dialect.bold("Other articles say otherwise"));
        }
        for (Reply.Conflict conflict : reply.conflicts()) {
            lines.add("• " + dialect.escape(conflict.value()) + " (" + day(conflict.published()) + ")"
                    + markers(List.of(conflict.citation()), citations));
        }
        for (Reply.Correction correction : reply.corrections()) {
            lines.add(dialect.bold(correction
                            .corrected()
                            .map(day -> "Corrected on " + DAY.format(day))
                            .orElse("Corrected"))
                    + markers(List.of(correction.citation()), citations));
        }
        reply.degradedReason().ifPresent(reason -> lines.add(dialect.escape(reason)));
        return lines;
    }

    private List<String> notFound(Reply.NotFound reply) {
        List<String> lines = new ArrayList<>(List.of(dialect.escape(reply.answer())));
        if (!reply.nearest().isEmpty()) {
            lines.add(dialect.bold("Nearest articles"));
        }
        for (ArticleReference article : reply.nearest()) {
            lines.add("• " + link(links.to(article), title(article)) + ", " + origin(article));
        }
        reply.degradedReason().ifPresent(reason -> lines.add(dialect.escape(reason)));
        return lines;
    }

    private String source(Citation citation, int mostInQuote) {
        List<String> lines = new ArrayList<>();
        lines.add(dialect.bold(dialect.escape("[" + citation.number() + "]")) + " "
                + link(links.to(citation), title(citation.article())) + ", " + origin(citation.article()));
        lines.add("> " + dialect.escape(cut(citation.quote().strip().replaceAll("\\s+", " "), mostInQuote)));
        String resolved = citation.resolved().stream()
                .map(date -> dialect.escape(date.text() + " = " + date.value()))
                .collect(Collectors.joining("; "));
        if (!resolved.isEmpty()) {
            lines.add("> " + resolved);
        }
        if (!citation.copies().isEmpty()) {
            lines.add("> Also in: "
                    + citation.copies().stream()
                            .limit(MOST_COPIES)
                            .map(copy -> dialect.escape(copy.source().isBlank() ? copy.id() : copy.source()) + " ("
                                    + day(copy.published()) + ")")
                            .collect(Collectors.joining(", ")));
        }
        return String.join(dialect.lineBreak(), lines);
    }

    private String markers(List<Integer> numbers, Map<Integer, Citation> citations) {
        return numbers.stream()
                .map(number -> " "
                        + link(
                                Optional.ofNullable(citations.get(number)).flatMap(links::to),
                                dialect.escape("[" + number + "]")))
                .collect(Collectors.joining());
    }

    /** The parentheses that an address may have are encoded: the first that closes would end the link. */
    private static String link(Optional<String> url, String escapedLabel) {
        return url.map(target ->
                        "[" + escapedLabel + "](" + target.replace("(", "%28").replace(")", "%29") + ")")
                .orElse(escapedLabel);
    }

    private String title(ArticleReference article) {
        return dialect.escape(
                cut(article.title().isBlank() ? article.id() : article.title().strip(), MOST_IN_NAME));
    }

    private String origin(ArticleReference article) {
        String source = article.source().isBlank() ? "" : dialect.escape(cut(article.source(), MOST_IN_NAME)) + ", ";
        return source + day(article.published());
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case REPORTED -> "";
            case PLANNED -> " (planned)";
            case CLAIMED -> " (claimed)";
            case DENIED -> " (denied)";
        };
    }

    private static String day(Optional<LocalDate> published) {
        return published.map(DAY::format).orElse("date unknown");
    }

    /** Joined by empty lines. */
    private static int length(List<String> texts) {
        return texts.stream().mapToInt(text -> text.length() + 2).sum();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Math.max(0, most - 1);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
