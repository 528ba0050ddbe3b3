package dev.dateline.answer.model;

import dev.dateline.answer.model.call.ModelClient;
import dev.dateline.answer.model.call.ModelFault;
import dev.dateline.answer.model.call.ModelStream;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.question.Conversation;
import dev.dateline.question.FollowUps;
import dev.dateline.question.PastTurn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Has a language model write a follow-up so that it stands alone. What it writes is used only where every word of it comes from
 * the conversation, so that it cannot ask for something else. Safe for use by many threads.
 */
final class FollowUpWriter implements FollowUps {
    private static final int TURNS = 4;
    private static final int LONGEST = 300;

    private final ModelClient client;
    private final Prompts prompts;
    private final TermAnalyzer analyzer;

    FollowUpWriter(ModelClient client, Prompts prompts, TermAnalyzer analyzer) {
        this.client = client;
        this.prompts = prompts;
        this.analyzer = analyzer;
    }

    @Override
    public Optional<String> standalone(String question, Conversation conversation) {
        List<PastTurn> turns = conversation.turns();
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        String told = told(question, turns.subList(Math.max(0, turns.size() - TURNS), turns.size()));
        try (ModelStream stream = client.open(prompts.followUp(), told)) {
            String written = stream.rest().strip();
            return isOfTheirWords(written, told) ? Optional.of(written) : Optional.empty();
        } catch (ModelFault fault) {
            return Optional.empty();
        }
    }

    private static String told(String question, List<PastTurn> turns) {
        StringBuilder told = new StringBuilder();
        for (PastTurn turn : turns) {
            told.append("Reader: ").append(line(turn.question())).append('\n');
            turn.answered()
                    .ifPresent(answer ->
                            told.append("Answer: ").append(line(answer.text())).append('\n'));
        }
        return told.append("Follow-up: ").append(line(question)).toString();
    }

    private boolean isOfTheirWords(String written, String told) {
        return !written.isEmpty()
                && written.length() <= LONGEST
                && written.lines().count() == 1
                && terms(told).containsAll(terms(written));
    }

    private Set<String> terms(String text) {
        Set<String> terms = new HashSet<>();
        analyzer.terms(text).forEach(term -> terms.add(term.value()));
        return terms;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
