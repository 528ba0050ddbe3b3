package dev.dateline.channel.openai;

import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.text.ShownText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes replies as Markdown, in which nothing of an article is markup. */
final class Markup {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]()<>#+!|~&]");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s+");
    private static final Pattern LINKED = Pattern.compile(" ?\\[\\\\?\\[?\\d+\\\\?]?]\\([^()\\s]*+\\)");

    /** A number that has no link; what an article has in brackets is escaped. */
    private static final Pattern NUMBERED = Pattern.compile(" \\[\\d+](?!\\()");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()<>#+!|~&])");
    private static final String SOURCES = "\n\nSources:\n";
    private static final String IN_SHORT = "\n\nIn short: ";

    /** What stands before sentences as long as no short answer is known. */
    static final String LEAD = Reply.WITHOUT_SHORT_ANSWER + "\n\n";

    /** The short answer, where it stands first, and where it stands last; or that there is none. */
    private static final Pattern OPENING =
            Pattern.compile("\\A(?:\\*\\*(?:[^*\\\\\n]++|\\\\.)++\\*\\*\n\n|" + LEAD + ")|" + IN_SHORT + ".*");

    private Markup() {}

    /** A sentence, then its citations as links. */
    static String sentence(Reply.Sentence sentence, List<Citation> citations, Links links) {
        String marks = sentence.citations().stream()
                .map(number -> links.mark(citations.get(number - 1)))
                .collect(Collectors.joining());
        return standing(sentence) + escaped(sentence.told()) + marks;
    }

    private static String standing(Reply.Sentence sentence) {
        return switch (sentence.standing()) {
            case REPORTED -> "";
            case PLANNED, CLAIMED, DENIED -> "(" + sentence.standing().name().toLowerCase(Locale.ROOT) + ") ";
        };
    }

    /** A whole reply: the short answer in bold or that there is none, the sentences, other values, and the sources. */
    static String whole(Reply reply, Links links) {
        return switch (reply) {
            case Reply.Answered answered ->
                answered.shortAnswer().map(value -> bold(value) + "\n\n").orElse(LEAD)
                        + answered.sentences().stream()
                                .map(sentence -> sentence(sentence, answered.citations(), links))
                                .collect(Collectors.joining(" "))
                        + tail(answered, links);
            case Reply.NotFound notFound -> notFound(notFound);
        };
    }

    /** What comes after sentences that were told as they came: the short answer, other values, and the sources. */
    static String afterSentences(Reply.Answered answer, Links links) {
        return answer.shortAnswer().map(value -> IN_SHORT + bold(value)).orElse("") + tail(answer, links);
    }

    private static String bold(String text) {
        return "**" + escaped(text) + "**";
    }

    private static String tail(Reply.Answered answer, Links links) {
        StringBuilder tail = new StringBuilder();
        answer.silences().forEach(silence -> tail.append("\n\n").append(escaped(silence)));
        for (Reply.Conflict conflict : answer.conflicts()) {
            tail.append("\n\nAnother article says ")
                    .append(escaped(conflict.value()))
                    .append(conflict.published().map(day -> ", on " + day).orElse(""))
                    .append(links.mark(answer.citations().get(conflict.citation() - 1)))
                    .append('.');
        }
        for (Reply.Correction correction : answer.corrections()) {
            tail.append("\n\nCorrected")
                    .append(correction.corrected().map(day -> " on " + day).orElse(""))
                    .append(links.mark(answer.citations().get(correction.citation() - 1)))
                    .append('.');
        }
        tail.append(SOURCES);
        for (Citation citation : answer.citations()) {
            tail.append(citation.number())
                    .append(". ")
                    .append(article(citation.article()))
                    .append(": “")
                    .append(escaped(citation.quote()))
                    .append("”\n");
        }
        return tail.toString().stripTrailing();
    }

    /** Says that the articles do not say, and names the nearest. */
    private static String notFound(Reply.NotFound reply) {
        String nearest = reply.nearest().stream()
                .map(article -> "\n- " + article(article))
                .collect(Collectors.joining());
        return escaped(reply.answer()) + (nearest.isEmpty() ? "" : "\n\nNearest:" + nearest);
    }

    private static String article(ArticleReference article) {
        String published = article.published().map(Object::toString).orElse("date unknown");
        String source = article.source().isBlank() ? "" : escaped(ShownText.title(article.source())) + ", ";
        return escaped(ShownText.title(article.title().isBlank() ? article.id() : article.title())) + " (" + source
                + published + ")";
    }

    /** An earlier answer as it comes back from a client: its sentences, without links and sources. */
    static String plain(String markdown) {
        int sources = markdown.indexOf(SOURCES);
        String answer = sources < 0 ? markdown : markdown.substring(0, sources);
        String sentences = OPENING.matcher(answer).replaceAll("");
        String unmarked =
                NUMBERED.matcher(LINKED.matcher(sentences).replaceAll("")).replaceAll("");
        return ESCAPED.matcher(unmarked).replaceAll("$1");
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(LINE_BREAKS.matcher(ShownText.isolated(text)).replaceAll(" "))
                .replaceAll("\\\\$0");
    }
}
