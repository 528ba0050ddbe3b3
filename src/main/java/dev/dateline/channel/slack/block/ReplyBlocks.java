package dev.dateline.channel.slack.block;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.link.PublicLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Renders a reply as blocks: the answer, what other articles say, then a block for each source, then the buttons.
 *
 * <p>Slack takes 50 blocks, 3,000 characters in each (docs.slack.dev/reference/block-kit/blocks), and some 13,000 in all:
 * quotes are shortened first, then the last sources are left out, saying so. Safe for use by many threads.
 */
public final class ReplyBlocks {
    private static final int MOST_IN_ALL = 12_000;
    private static final int MOST_SOURCES = 40;
    private static final int MOST_IN_FALLBACK = 3_000;
    private static final int MOST_IN_TITLE = 200;
    private static final int MOST_IN_NAMES = 400;

    /** A quote is a sentence or two; one that is shortened is whole on the article's page. */
    private static final List<Integer> MOST_IN_QUOTE = List.of(1_000, 300, 100);

    private final PublicLinks links;

    public ReplyBlocks(PublicLinks links) {
        this.links = links;
    }

    /** The reply in full. */
    public List<LayoutBlock> of(Reply reply, String question) {
        List<String> body = switch (reply) {
            case Reply.Answered answered -> new AnswerText(links).sections(answered);
            case Reply.NotFound notFound -> List.of(notFound(notFound));
        };
        List<LayoutBlock> blocks =
                new ArrayList<>(body.stream().map(Mrkdwn::section).toList());
        blocks.addAll(below(reply, question, MOST_IN_ALL - length(body)));
        return blocks;
    }

    /** What stands below an answer whose sentences are shown already. */
    public List<LayoutBlock> below(Reply reply, String question) {
        return below(reply, question, MOST_IN_ALL);
    }

    /** The reply in plain words, for notifications and screen readers. */
    public static String fallback(Reply reply) {
        String text = switch (reply) {
            case Reply.Answered answered -> answered.opening() + "\n" + answered.answer();
            case Reply.NotFound notFound -> notFound.answer() + nearest(notFound);
        };
        return Mrkdwn.escape(text, MOST_IN_FALLBACK);
    }

    private static String nearest(Reply.NotFound reply) {
        return reply.nearest().stream()
                .map(article -> "\n• " + Wording.title(article) + ", " + Wording.origin(article))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), named -> named.isEmpty() ? "" : "\nNearest articles:" + named));
    }

    private List<LayoutBlock> below(Reply reply, String question, int room) {
        List<LayoutBlock> blocks = new ArrayList<>();
        switch (reply) {
            case Reply.Answered answered -> {
                List<String> conflicts = new ArrayList<>(new AnswerText(links).conflicts(answered));
                conflicts.addAll(new AnswerText(links).corrections(answered));
                conflicts.forEach(section -> blocks.add(Mrkdwn.section(section)));
                sources(answered.citations(), room - length(conflicts))
                        .forEach(source -> blocks.add(Mrkdwn.section(source)));
                answered.degradedReason().ifPresent(reason -> blocks.add(note(reason)));
            }
            case Reply.NotFound notFound -> notFound.degradedReason().ifPresent(reason -> blocks.add(note(reason)));
        }
        blocks.add(FeedbackButtons.block(question, conversation(reply)));
        return blocks;
    }

    private static LayoutBlock note(String text) {
        return ContextBlock.builder()
                .elements(List.of(Mrkdwn.text(Mrkdwn.escape(text, MOST_IN_NAMES))))
                .build();
    }

    private List<String> sources(List<Citation> citations, int room) {
        List<String> sources = List.of();
        for (int quote : MOST_IN_QUOTE) {
            sources =
                    citations.stream().map(citation -> source(citation, quote)).toList();
            if (length(sources) <= room) {
                break;
            }
        }
        List<String> shown = new ArrayList<>();
        int left = room;
        for (String source : sources) {
            left -= source.length();
            if (left < 0 || shown.size() == MOST_SOURCES) {
                int more = sources.size() - shown.size();
                shown.add(more == 1 ? "And 1 more source." : "And " + more + " more sources.");
                return shown;
            }
            shown.add(source);
        }
        return shown;
    }

    private String source(Citation citation, int mostInQuote) {
        ArticleReference article = citation.article();
        StringBuilder text = new StringBuilder("*[" + citation.number() + "]* ")
                .append(Mrkdwn.link(links.to(citation), Mrkdwn.escape(Wording.title(article), MOST_IN_TITLE)))
                .append(", ")
                .append(Mrkdwn.escape(Wording.origin(article), MOST_IN_TITLE))
                .append('\n')
                .append(Mrkdwn.quotation(Mrkdwn.escape(citation.quote(), mostInQuote)));
        if (!citation.resolved().isEmpty()) {
            String resolved = citation.resolved().stream()
                    .map(date -> date.text() + " = " + date.value())
                    .collect(Collectors.joining("; "));
            text.append('\n').append(Mrkdwn.escape(resolved, MOST_IN_NAMES));
        }
        if (!citation.copies().isEmpty()) {
            String copies = citation.copies().stream()
                    .map(copy -> (copy.source().isBlank() ? copy.id() : copy.source()) + " ("
                            + Wording.day(copy.published()) + ")")
                    .collect(Collectors.joining(", "));
            text.append("\nAlso in: ").append(Mrkdwn.escape(copies, MOST_IN_NAMES));
        }
        return text.toString();
    }

    private String notFound(Reply.NotFound reply) {
        StringBuilder text = new StringBuilder(Mrkdwn.escape(reply.answer(), MOST_IN_FALLBACK / 2));
        if (!reply.nearest().isEmpty()) {
            text.append("\n\n*Nearest articles*");
        }
        for (ArticleReference article : reply.nearest()) {
            Optional<String> link = links.to(article).filter(url -> url.length() <= MOST_IN_NAMES);
            text.append("\n• ")
                    .append(Mrkdwn.link(link, Mrkdwn.escape(Wording.title(article), MOST_IN_TITLE / 2)))
                    .append(", ")
                    .append(Mrkdwn.escape(Wording.origin(article), MOST_IN_TITLE / 2));
        }
        return text.toString();
    }

    private static String conversation(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> answered.conversation();
            case Reply.NotFound notFound -> notFound.conversation();
        };
    }

    private static int length(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }
}
