package dev.dateline.citation;

import dev.dateline.answer.AnswererFailedException;
import dev.dateline.answer.Draft;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.retrieval.Evidence;
import dev.dateline.syndication.Copies;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes the canonical reply from what was verified. Safe for use by many threads. */
public final class ReplyWriter {
    private static final int MOST_NEAREST = 3;

    private static final int MOST_SENTENCES = 3;

    private final Verifier verifier;
    private final Prover prover;
    private final PassageIndex index;
    private final Copies copies;

    public ReplyWriter(PassageIndex index, Copies copies, SupportScorer scorer, TermAnalyzer analyzer) {
        this.index = index;
        this.copies = copies;
        this.verifier = new Verifier(index, scorer, analyzer);
        this.prover = new Prover(new QuoteFinder(verifier, scorer, analyzer), verifier);
    }

    /**
     * The reply that a draft comes to once every sentence without support was dropped. Nothing left is {@link
     * Reply.NotFound}. Conflicts without support are dropped as well.
     *
     * @param draft what an answerer proposed
     * @param evidence what it proposed it from, best first
     * @param context what a reply says about itself
     */
    public Reply write(Draft.Written draft, List<Evidence> evidence, Context context, ReplyListener listener) {
        List<Draft.Sentence> verified = supported(draft.sentences(), listener);
        if (verified.isEmpty()) {
            return notFound(evidence, context);
        }
        Manuscript manuscript = new Manuscript(copies, context, listener);
        manuscript.expect(verified);
        verified.forEach(manuscript::add);
        boolean bestIsLeft = verified.getFirst().equals(draft.sentences().getFirst());
        return answered(manuscript, bestIsLeft ? Optional.of(draft) : Optional.empty(), context, listener);
    }

    /**
     * The reply that claims come to once each was proved or dropped, told to the listener one by one. Empty if none is
     * left, unless the draft itself says that the evidence does not answer.
     *
     * @param beside gives the answer's short form and what contradicts it, where the claims say what it says
     * @throws AnswererFailedException if the writing ends early and nothing is left
     */
    public Optional<Reply> write(
            Draft.Unfolding draft,
            Supplier<Optional<Draft.Written>> beside,
            List<Evidence> evidence,
            Context context,
            ReplyListener listener) {
        Manuscript manuscript = new Manuscript(copies, context, listener);
        Context told = context;
        try {
            follow(draft, manuscript, listener);
        } catch (AnswererFailedException e) {
            if (manuscript.sentences().isEmpty()) {
                throw e;
            }
            told = context.degraded(e.reason());
        }
        if (manuscript.sentences().isEmpty()) {
            return draft.declines() ? Optional.of(notFound(evidence, context)) : Optional.empty();
        }
        Optional<Draft.Written> agreeing = beside.get()
                .filter(written -> written.shortAnswer()
                        .map(Draft.ShortAnswer::text)
                        .filter(manuscript.answer()::contains)
                        .isPresent());
        return Optional.of(answered(manuscript, agreeing, told, listener));
    }

    /** The sentences that nothing is wrong with, in their order; the listener is told the others. */
    private List<Draft.Sentence> supported(List<Draft.Sentence> sentences, ReplyListener listener) {
        List<List<Fault>> faults = verifier.faultsOfEach(sentences);
        List<Draft.Sentence> supported = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (faults.get(i).isEmpty()) {
                supported.add(sentences.get(i));
            } else {
                listener.dropped(sentences.get(i).text(), faults.get(i));
            }
        }
        return supported;
    }

    private void follow(Draft.Unfolding draft, Manuscript manuscript, ReplyListener listener) {
        Optional<Draft.Claim> claim = draft.next();
        while (claim.isPresent() && manuscript.sentences().size() < MOST_SENTENCES) {
            switch (prover.judge(claim.get())) {
                case Prover.Verdict.Proved proved -> manuscript.add(proved.sentence());
                case Prover.Verdict.Dropped dropped ->
                    listener.dropped(claim.get().text(), dropped.faults());
            }
            claim = manuscript.sentences().size() < MOST_SENTENCES ? draft.next() : Optional.empty();
        }
    }

    /** @param source of the short answer, the conflicts and the corrections, if they belong to this answer */
    private Reply answered(
            Manuscript manuscript, Optional<Draft.Written> source, Context context, ReplyListener listener) {
        List<Reply.Conflict> conflicts = source.map(written -> conflicts(written.conflicts(), manuscript, listener))
                .orElse(List.of());
        List<Reply.Correction> corrections = source.map(
                        written -> corrections(written.corrections(), manuscript, listener))
                .orElse(List.of());
        Optional<Draft.ShortAnswer> shortAnswer = source.flatMap(Draft.Written::shortAnswer);
        return new Reply.Answered(
                manuscript.answer(),
                shortAnswer.map(Draft.ShortAnswer::text),
                shortAnswer.map(Draft.ShortAnswer::certainty).orElse(OptionalDouble.empty()),
                manuscript.sentences(),
                manuscript.citations(),
                conflicts,
                corrections,
                source.map(Draft.Written::unanswered).orElse(List.of()),
                context.backend(),
                context.degradedReason().isPresent(),
                context.degradedReason(),
                context.conversation(),
                Reply.Searched.of(index.coverage(context.filter())),
                context.tookMillis());
    }

    /** The conflicts whose sentences their quotes support, cited after the answer. */
    private List<Reply.Conflict> conflicts(
            List<Draft.Conflict> proposed, Manuscript manuscript, ReplyListener listener) {
        List<Draft.Sentence> verified =
                supported(proposed.stream().map(Draft.Conflict::sentence).toList(), listener);
        manuscript.expect(verified);
        return proposed.stream()
                .filter(conflict -> verified.contains(conflict.sentence()))
                .sorted(Comparator.comparing(
                        conflict -> published(conflict).orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .map(conflict ->
                        new Reply.Conflict(conflict.value(), published(conflict), manuscript.cite(conflict.sentence())))
                .toList();
    }

    /** The corrections whose notes stand in their articles, cited after the answer. */
    private List<Reply.Correction> corrections(
            List<Draft.Correction> proposed, Manuscript manuscript, ReplyListener listener) {
        List<Draft.Sentence> verified =
                supported(proposed.stream().map(Draft.Correction::sentence).toList(), listener);
        manuscript.expect(verified);
        return proposed.stream()
                .filter(correction -> verified.contains(correction.sentence()))
                .sorted(Comparator.comparing(
                        correction -> correction.corrected().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .map(correction -> new Reply.Correction(correction.corrected(), manuscript.cite(correction.sentence())))
                .toList();
    }

    private static Optional<LocalDate> published(Draft.Conflict conflict) {
        return conflict.sentence().quotes().getFirst().hit().publication().date();
    }

    /** The reply if the articles do not say. */
    public Reply notFound(List<Evidence> evidence, Context context) {
        Reply.Searched searched = Reply.Searched.of(index.coverage(context.filter()));
        return new Reply.NotFound(
                "The articles do not say. " + searched.inWords(),
                nearest(evidence, context.filter()),
                context.backend(),
                context.degradedReason().isPresent(),
                context.degradedReason(),
                context.conversation(),
                searched,
                context.tookMillis());
    }

    /** The best articles of the evidence, one of each group of copies. */
    private List<ArticleReference> nearest(List<Evidence> evidence, ArticleFilter filter) {
        Map<String, ArticleReference> nearest = new LinkedHashMap<>();
        Map<String, List<Article>> all = copies.of(
                evidence.stream()
                        .map(passage -> passage.hit().passage().articleId())
                        .collect(Collectors.toSet()),
                filter);
        Set<String> shown = new HashSet<>();
        for (Evidence passage : evidence) {
            String id = passage.hit().passage().articleId();
            if (nearest.size() < MOST_NEAREST && shown.add(id)) {
                nearest.put(id, ArticleReference.of(passage.hit()));
                all.getOrDefault(id, List.of()).forEach(copy -> shown.add(copy.id()));
            }
        }
        return List.copyOf(nearest.values());
    }

    /**
     * What a reply says about itself.
     *
     * @param backend what wrote the draft
     * @param conversation the conversation to name in a follow-up
     * @param filter what was searched
     * @param start when the question came, as {@link System#nanoTime} gives it
     * @param degradedReason why a language model that was asked for did not serve, in words for the reader
     */
    public record Context(
            String backend, String conversation, ArticleFilter filter, long start, Optional<String> degradedReason) {

        /** Of a reply by whoever was asked first. */
        public Context(String backend, String conversation, ArticleFilter filter, long start) {
            this(backend, conversation, filter, start, Optional.empty());
        }

        /** The same, of a reply that another backend served or that ended early. */
        public Context degraded(String reason) {
            return new Context(backend, conversation, filter, start, Optional.of(reason));
        }

        /** The same, of another backend's reply. */
        public Context by(String other) {
            return new Context(other, conversation, filter, start, degradedReason);
        }

        private long tookMillis() {
            return Duration.ofNanos(System.nanoTime() - start).toMillis();
        }
    }
}
