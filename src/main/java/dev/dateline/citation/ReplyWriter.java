package dev.dateline.citation;

import dev.dateline.answer.Draft;
import dev.dateline.index.ArticleFilter;
import dev.dateline.index.Coverage;
import dev.dateline.index.PassageIndex;
import dev.dateline.retrieval.Evidence;
import dev.dateline.time.TimeInterval;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the canonical reply from what was verified. Safe for use by many threads. */
public final class ReplyWriter {
    private static final int MOST_NEAREST = 3;

    private final Verifier verifier;
    private final PassageIndex index;

    public ReplyWriter(Verifier verifier, PassageIndex index) {
        this.verifier = verifier;
        this.index = index;
    }

    /**
     * The reply that a draft comes to once every sentence without support was dropped. Nothing left is {@link
     * Reply.NotFound}. Conflicts without support are dropped as well.
     *
     * @param draft what an answerer proposed
     * @param evidence what it proposed it from, best first
     * @param context what a reply says about itself
     */
    public Reply write(Draft draft, List<Evidence> evidence, Context context) {
        return switch (draft) {
            case Draft.Declined declined -> notFound(evidence, context);
            case Draft.Written written -> {
                List<Draft.Sentence> verified = written.sentences().stream()
                        .filter(sentence -> verifier.faults(sentence).isEmpty())
                        .toList();
                yield verified.isEmpty() ? notFound(evidence, context) : answered(written, verified, context);
            }
        };
    }

    private Reply answered(Draft.Written draft, List<Draft.Sentence> verified, Context context) {
        CitationList citations = new CitationList(index, context.filter());
        List<Reply.Sentence> sentences = new ArrayList<>();
        StringBuilder answer = new StringBuilder();
        for (Draft.Sentence sentence : verified) {
            List<Integer> cited = citations.number(sentence.quotes());
            answer.append(answer.isEmpty() ? "" : " ").append(sentence.text());
            cited.forEach(number -> answer.append(" [").append(number).append(']'));
            sentences.add(new Reply.Sentence(sentence.text(), cited, sentence.standing()));
        }
        boolean bestIsLeft = verified.getFirst().equals(draft.sentences().getFirst());
        List<Reply.Conflict> conflicts = bestIsLeft ? conflicts(draft.conflicts(), citations) : List.of();
        return new Reply.Answered(
                answer.toString(),
                bestIsLeft ? draft.shortAnswer() : Optional.empty(),
                sentences,
                citations.toList(),
                conflicts,
                context.backend(),
                false,
                Optional.empty(),
                context.conversation(),
                searched(index.coverage(context.filter())),
                context.tookMillis());
    }

    /** The conflicts whose sentences their quotes bear out, cited behind the answer. */
    private List<Reply.Conflict> conflicts(List<Draft.Conflict> proposed, CitationList citations) {
        return proposed.stream()
                .filter(conflict -> verifier.faults(conflict.sentence()).isEmpty())
                .sorted(Comparator.comparing(
                        conflict -> published(conflict).orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .map(conflict -> new Reply.Conflict(
                        conflict.value(),
                        published(conflict),
                        citations.number(conflict.sentence().quotes()).getFirst()))
                .toList();
    }

    private static Optional<LocalDate> published(Draft.Conflict conflict) {
        return conflict.sentence().quotes().getFirst().hit().publication().date();
    }

    private Reply notFound(List<Evidence> evidence, Context context) {
        Coverage coverage = index.coverage(context.filter());
        return new Reply.NotFound(
                "The articles do not say. " + describe(coverage),
                nearest(evidence, context.filter()),
                context.backend(),
                false,
                Optional.empty(),
                context.conversation(),
                searched(coverage),
                context.tookMillis());
    }

    /** The best articles of the evidence, one of each group of copies. */
    private List<ArticleReference> nearest(List<Evidence> evidence, ArticleFilter filter) {
        Map<String, ArticleReference> nearest = new LinkedHashMap<>();
        Set<String> shown = new HashSet<>();
        for (Evidence passage : evidence) {
            String id = passage.hit().passage().articleId();
            if (nearest.size() < MOST_NEAREST && shown.add(id)) {
                nearest.put(id, ArticleReference.of(passage.hit()));
                index.copies(id, filter).forEach(copy -> shown.add(copy.id()));
            }
        }
        return List.copyOf(nearest.values());
    }

    private static String describe(Coverage coverage) {
        if (coverage.articles() == 0) {
            return "No article is in the archive for those dates and sources.";
        }
        String count = coverage.articles() == 1 ? "1 article was" : coverage.articles() + " articles were";
        Optional<String> from = coverage.from().map(ReplyWriter::inWords);
        Optional<String> to = coverage.to().map(ReplyWriter::inWords);
        if (from.isEmpty() || to.isEmpty()) {
            return count + " searched, of unknown date.";
        }
        return count + " searched, published " + (from.equals(to) ? "on " + from.get() : from.get() + " to " + to.get())
                + ".";
    }

    private static String inWords(LocalDate day) {
        return TimeInterval.day(day).inWords();
    }

    private static Reply.Searched searched(Coverage coverage) {
        return new Reply.Searched(coverage.articles(), coverage.from(), coverage.to());
    }

    /**
     * What a reply says about itself.
     *
     * @param backend what wrote the draft
     * @param conversation the conversation to name in a follow-up
     * @param filter what was searched
     * @param start when the question came, as {@link System#nanoTime} gives it
     */
    public record Context(String backend, String conversation, ArticleFilter filter, long start) {
        private long tookMillis() {
            return Duration.ofNanos(System.nanoTime() - start).toMillis();
        }
    }
}
