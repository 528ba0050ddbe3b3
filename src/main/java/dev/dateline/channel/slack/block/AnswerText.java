package dev.dateline.channel.slack.block;

import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.link.PublicLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answer and what other articles say, in sections of mrkdwn that Slack takes. */
final class AnswerText {
    private static final int MOST_IN_SECTION = 3_000;
    private static final int MOST_IN_SENTENCE = 2_000;

    /** Together with the longest sentence, its markers must fit a section. */
    private static final int MOST_IN_MARKERS = 900;

    private static final int MOST_IN_VALUE = 300;

    private final PublicLinks links;

    AnswerText(PublicLinks links) {
        this.links = links;
    }

    List<String> sections(Reply.Answered reply) {
        Map<Integer, Citation> citations = byNumber(reply);
        List<String> lines = new ArrayList<>();
        String opening = Mrkdwn.escape(reply.opening(), MOST_IN_VALUE);
        lines.add(reply.shortAnswer().isPresent() ? "*" + opening + "*" : opening);
        for (Reply.Sentence sentence : reply.sentences()) {
            lines.add(Mrkdwn.escape(sentence.told(), MOST_IN_SENTENCE)
                    + Wording.standing(sentence.standing())
                    + markers(sentence.citations(), citations));
        }
        reply.silences().forEach(silence -> lines.add(Mrkdwn.escape(silence, MOST_IN_SENTENCE)));
        return packed(lines);
    }

    List<String> conflicts(Reply.Answered reply) {
        if (reply.conflicts().isEmpty()) {
            return List.of();
        }
        Map<Integer, Citation> citations = byNumber(reply);
        List<String> lines = new ArrayList<>(List.of("*Other articles say otherwise*"));
        for (Reply.Conflict conflict : reply.conflicts()) {
            lines.add("• " + Mrkdwn.escape(conflict.value(), MOST_IN_VALUE) + " (" + Wording.day(conflict.published())
                    + ")" + markers(List.of(conflict.citation()), citations));
        }
        return packed(lines);
    }

    List<String> corrections(Reply.Answered reply) {
        if (reply.corrections().isEmpty()) {
            return List.of();
        }
        Map<Integer, Citation> citations = byNumber(reply);
        return packed(reply.corrections().stream()
                .map(correction -> "*"
                        + correction
                                .corrected()
                                .map(day -> "Corrected on " + Wording.day(Optional.of(day)))
                                .orElse("Corrected")
                        + "*" + markers(List.of(correction.citation()), citations))
                .toList());
    }

    private String markers(List<Integer> numbers, Map<Integer, Citation> citations) {
        String linked = numbers.stream()
                .map(number -> " "
                        + Mrkdwn.link(
                                Optional.ofNullable(citations.get(number)).flatMap(links::to), "[" + number + "]"))
                .collect(Collectors.joining());
        if (linked.length() <= MOST_IN_MARKERS) {
            return linked;
        }
        String plain = numbers.stream().map(number -> " [" + number + "]").collect(Collectors.joining());
        return plain.length() <= MOST_IN_MARKERS ? plain : plain.substring(0, MOST_IN_MARKERS) + "…";
    }

    private static Map<Integer, Citation> byNumber(Reply reply) {
        return reply.citations().stream().collect(Collectors.toMap(Citation::number, Function.identity()));
    }

    /** Lines put together into as few sections as hold them. */
    private static List<String> packed(List<String> lines) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        for (String line : lines) {
            if (!section.isEmpty() && section.length() + 1 + line.length() > MOST_IN_SECTION) {
                sections.add(section.toString());
                section.setLength(0);
            }
            section.append(section.isEmpty() ? "" : "\n").append(line);
        }
        sections.add(section.toString());
        return sections;
    }
}
