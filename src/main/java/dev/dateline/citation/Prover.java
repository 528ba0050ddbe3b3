package dev.dateline.citation;

import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.answer.Standing;
import dev.dateline.answer.StandingDetector;
import dev.dateline.citation.ReplyListener.Dropped;
import java.util.List;
import java.util.Optional;

/** Finds the quotes that bear a claim out in the passages that it cites. Safe for use by many threads. */
public final class Prover {
    private final QuoteFinder quotes;
    private final Verifier verifier;
    private final StandingDetector standing = new StandingDetector();

    public Prover(QuoteFinder quotes, Verifier verifier) {
        this.quotes = quotes;
        this.verifier = verifier;
    }

    /** A claim with its quotes, or why it cannot be told. */
    public Verdict judge(Draft.Claim claim) {
        if (claim.citesUnknown()) {
            return new Verdict.Dropped(ReplyListener.Dropped.UNKNOWN_CITATION);
        }
        if (claim.cited().isEmpty()) {
            return new Verdict.Dropped(ReplyListener.Dropped.UNCITED);
        }
        if (claim.cited().stream().anyMatch(hit -> verifier.isDeniedIn(hit, claim.text()))) {
            return new Verdict.Dropped(Dropped.NOT_BORNE_OUT);
        }
        List<Quote> proofs = claim.cited().stream()
                .flatMap(hit -> quotes.find(claim.text(), hit).stream())
                .toList();
        return (proofs.isEmpty() ? together(claim) : Optional.of(proofs))
                .<Verdict>map(found -> new Verdict.Proved(sentence(claim.text(), found)))
                .orElseGet(() -> new Verdict.Dropped(Dropped.NOT_BORNE_OUT));
    }

    /** The best quote of each passage, where all of them together bear the claim out and none does alone. */
    private Optional<List<Quote>> together(Draft.Claim claim) {
        if (claim.cited().size() < 2) {
            return Optional.empty();
        }
        List<Quote> best = claim.cited().stream()
                .map(hit -> quotes.nearest(claim.text(), hit))
                .toList();
        boolean borneOut = verifier.faults(new Draft.Sentence(claim.text(), best, Standing.REPORTED))
                .isEmpty();
        return borneOut ? Optional.of(best) : Optional.empty();
    }

    /** It stands as its own words say, or, where those are plain, as the quote does that bears it out best. */
    private Draft.Sentence sentence(String text, List<Quote> proofs) {
        Standing told = standing.of(text, text.length() / 2);
        return new Draft.Sentence(text, proofs, told == Standing.REPORTED ? ofQuote(proofs.getFirst()) : told);
    }

    private Standing ofQuote(Quote quote) {
        String text = quote.text();
        return standing.of(text, text.length() / 2) == Standing.CLAIMED ? Standing.CLAIMED : Standing.REPORTED;
    }

    /** What became of a claim. */
    public sealed interface Verdict {
        /** Its quotes bear it out. */
        record Proved(Draft.Sentence sentence) implements Verdict {}

        /** It is not to be told. */
        record Dropped(ReplyListener.Dropped reason) implements Verdict {}
    }
}
