package dev.dateline.citation;

import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.answer.Standing;
import dev.dateline.answer.StandingDetector;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import java.util.List;

/** Finds the quotes that support a claim in the passages that it cites. Safe for use by many threads. */
public final class Prover {
    private final QuoteFinder quotes;
    private final Verifier verifier;

    public Prover(QuoteFinder quotes, Verifier verifier) {
        this.quotes = quotes;
        this.verifier = verifier;
    }

    /** A claim with its quotes, or why it cannot be told. */
    public Verdict judge(Draft.Claim claim) {
        if (claim.citesUnknown()) {
            return new Verdict.Dropped(List.of(new Fault.OfSentence(Flaw.UNKNOWN_CITATION)));
        }
        if (claim.cited().isEmpty()) {
            return new Verdict.Dropped(List.of(new Fault.OfSentence(Flaw.NO_CITATION)));
        }
        List<Fault> denials = claim.cited().stream()
                .flatMap(hit -> verifier.denials(hit, claim.text()).stream())
                .toList();
        if (!denials.isEmpty()) {
            return new Verdict.Dropped(denials);
        }
        List<Quote> proofs = claim.cited().stream()
                .flatMap(hit -> quotes.find(claim.text(), hit).stream())
                .toList();
        return proofs.isEmpty() ? together(claim) : new Verdict.Proved(sentence(claim.text(), proofs));
    }

    /** Judged by the best quote of each passage: all of them together may support what none does alone. */
    private Verdict together(Draft.Claim claim) {
        List<Quote> best = claim.cited().stream()
                .map(hit -> quotes.nearest(claim.text(), hit))
                .toList();
        List<Fault> faults = verifier.faults(new Draft.Sentence(claim.text(), best, Standing.REPORTED));
        return faults.isEmpty() ? new Verdict.Proved(sentence(claim.text(), best)) : new Verdict.Dropped(faults);
    }

    /** It stands as its own words say, or, where those are plain, as the quote does that supports it best. */
    private Draft.Sentence sentence(String text, List<Quote> proofs) {
        Standing told = StandingDetector.of(text, text.length() / 2);
        return new Draft.Sentence(text, proofs, told == Standing.REPORTED ? ofQuote(proofs.getFirst()) : told);
    }

    private Standing ofQuote(Quote quote) {
        String text = quote.text();
        return StandingDetector.of(text, text.length() / 2) == Standing.CLAIMED ? Standing.CLAIMED : Standing.REPORTED;
    }

    /** What became of a claim. */
    public sealed interface Verdict {
        /** Its quotes support it. */
        record Proved(Draft.Sentence sentence) implements Verdict {}

        /** It is not to be told, for at least one fault. */
        record Dropped(List<Fault> faults) implements Verdict {
            public Dropped {
                faults = List.copyOf(faults);
                if (faults.isEmpty()) {
                    throw new IllegalArgumentException("a claim is dropped for a fault");
                }
            }
        }
    }
}
