package dev.dateline.channel.slack.block;

import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.link.PublicLinks;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer's sentences in the Markdown that a stream takes, as they come. For one answer, and one thread at a time.
 *
 * <p>Markdown has no switch for names as a block has: whatever could link or mention is broken up.
 */
public final class StreamText {
    /** What stands before sentences as long as no short answer is known, as a paragraph. */
    public static final String LEAD = Reply.WITHOUT_SHORT_ANSWER + "\n\n";

    private static final int MOST_IN_SENTENCE = 2_000;
    private static final Pattern MENTION = Pattern.compile("@(?=\\w)");

    private final PublicLinks links;
    private final Map<Integer, Citation> citations = new ConcurrentHashMap<>();

    public StreamText(PublicLinks links) {
        this.links = links;
    }

    /** Takes in a citation that later sentences bear the number of. */
    public void add(Citation citation) {
        citations.put(citation.number(), citation);
    }

    /** A sentence with its markers, as a paragraph. */
    public String of(Reply.Sentence sentence) {
        String markers = sentence.citations().stream()
                .map(number -> " " + marker(number))
                .collect(Collectors.joining());
        return plain(sentence.told()) + Wording.standing(sentence.standing()) + markers + "\n\n";
    }

    /** What stands before the sentences of a whole answer: the short answer in bold, or the lead. */
    public static String opening(Reply.Answered answer) {
        return answer.shortAnswer().map(value -> "**" + plain(value) + "**\n\n").orElse(LEAD);
    }

    private String marker(int number) {
        Optional<String> url = Optional.ofNullable(citations.get(number)).flatMap(links::to);
        return url.map(target -> "[\\[" + number + "\\]](" + target + ")").orElse("[" + number + "]");
    }

    private static String plain(String text) {
        String broken = MENTION.matcher(text).replaceAll("@\u2060").replace("](", "]\u2060(");
        return Mrkdwn.escape(broken, MOST_IN_SENTENCE);
    }
}
