package dev.dateline.citation;

import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.index.Coverage;
import dev.dateline.index.PassageHit;
import dev.dateline.retrieval.Evidence;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import dev.dateline.time.TimeResolver;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the canonical reply from what was verified. Safe for use by many threads. */
public final class ReplyWriter {
    private static final int MOST_NEAREST = 3;

    private final Verifier verifier;
    private final TimeResolver timeResolver = new TimeResolver();

    public ReplyWriter(Verifier verifier) {
        this.verifier = verifier;
    }

    /**
     * The reply that a draft comes to once every sentence without support was dropped. Nothing left is {@link
     * Reply.NotFound}.
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
        Map<Quote, Integer> numbers = new LinkedHashMap<>();
        List<Reply.Sentence> sentences = new ArrayList<>();
        StringBuilder answer = new StringBuilder();
        for (Draft.Sentence sentence : verified) {
            List<Integer> cited = new ArrayList<>();
            answer.append(answer.isEmpty() ? "" : " ").append(sentence.text());
            for (Quote quote : sentence.quotes()) {
                int number = numbers.computeIfAbsent(quote, fresh -> numbers.size() + 1);
                cited.add(number);
                answer.append(" [").append(number).append(']');
            }
            sentences.add(new Reply.Sentence(sentence.text(), cited, sentence.standing()));
        }
        List<Citation> citations = new ArrayList<>();
        numbers.forEach((quote, number) -> citations.add(citation(number, quote)));
        boolean bestIsLeft = verified.getFirst().equals(draft.sentences().getFirst());
        return new Reply.Answered(
                answer.toString(),
                bestIsLeft ? draft.shortAnswer() : Optional.empty(),
                sentences,
                citations,
                List.of(),
                context.backend(),
                false,
                Optional.empty(),
                context.conversation(),
                searched(context.coverage()),
                context.tookMillis());
    }

    private Citation citation(int number, Quote quote) {
        PassageHit hit = quote.hit();
        String text = quote.text();
        List<Citation.Resolved> resolved = timeResolver
                .resolve(text, hit.publication().date())
                .stream()
                .filter(TimeExpression::relative)
                .flatMap(time ->
                        time.interval().stream().map(interval -> new Citation.Resolved(time.text(), interval.toIso())))
                .toList();
        return new Citation(
                number,
                text,
                quote.span().start(),
                quote.span().end(),
                resolved,
                reference(hit),
                ArticleLink.to(hit.passage().articleId(), text),
                List.of());
    }

    private static Reply notFound(List<Evidence> evidence, Context context) {
        Map<String, ArticleReference> nearest = new LinkedHashMap<>();
        for (Evidence passage : evidence) {
            if (nearest.size() < MOST_NEAREST) {
                nearest.putIfAbsent(passage.hit().passage().articleId(), reference(passage.hit()));
            }
        }
        return new Reply.NotFound(
                "The articles do not say. " + describe(context.coverage()),
                List.copyOf(nearest.values()),
                context.backend(),
                false,
                Optional.empty(),
                context.conversation(),
                searched(context.coverage()),
                context.tookMillis());
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

    private static ArticleReference reference(PassageHit hit) {
        return new ArticleReference(
                hit.passage().articleId(),
                hit.title(),
                hit.source(),
                hit.author(),
                hit.publication().date(),
                hit.url());
    }

    /**
     * What a reply says about itself.
     *
     * @param backend what wrote the draft
     * @param conversation the conversation to name in a follow-up
     * @param coverage what was searched
     * @param start when the question came, as {@link System#nanoTime} gives it
     */
    public record Context(String backend, String conversation, Coverage coverage, long start) {
        private long tookMillis() {
            return Duration.ofNanos(System.nanoTime() - start).toMillis();
        }
    }
}
