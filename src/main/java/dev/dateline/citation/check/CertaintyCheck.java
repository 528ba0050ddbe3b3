package dev.dateline.citation.check;

import dev.dateline.answer.Standing;
import dev.dateline.answer.StandingDetector;
import dev.dateline.citation.wording.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is only planned or possible in the quotes must not be told as a fact, nor a fact as a plan.
 *
 * <p>Within a planned clause some things are given: of "teams may resume the search for three climbers", the search may not
 * be resumed, but three climbers are searched for. So only what stands behind the "may", or is not in the quotes at all, is
 * held against a sentence.
 */
final class CertaintyCheck implements Check {
    private static final Set<String> UNREAL =
            Set.of("will", "would", "may", "might", "could", "shall", "should", "to", "can", "won't", "won’t");

    private static final Set<String> ATTRIBUTING =
            Set.of("accord", "sai", "report", "announc", "state", "tell", "told");

    /** Stems of verbs whose object need not come true. */
    private static final Set<String> HOPED =
            Set.of("consid mull weigh threaten urg demand plan hope want intend expect seek aim vow pledg".split(" "));

    private static final Pattern CONDITION = Pattern.compile("(?:if|unless|whether)\\b.*", Pattern.CASE_INSENSITIVE);

    private final StandingDetector standing = new StandingDetector();
    private final ClauseReader reader;

    CertaintyCheck(ClauseReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> faults(Assertion assertion) {
        List<Clause> quoted = reader.clauses(assertion.quoted());
        Set<String> known = Clause.stems(quoted);
        List<String> faults = new ArrayList<>();
        for (Clause clause : reader.clauses(assertion.sentence())) {
            Optional<Clause> nearest = ClauseReader.nearest(clause, quoted);
            if (nearest.filter(quote -> isToldAsFact(clause, quote, known) || isHopedFor(clause, quote))
                    .isPresent()) {
                faults.add("a plan is told as a fact");
            }
            if (nearest.filter(quote -> isToldAsPlan(clause, quote)).isPresent()) {
                faults.add("a fact is told as a plan");
            }
        }
        return faults;
    }

    private boolean isToldAsFact(Clause clause, Clause quote, Set<String> known) {
        if (standing.of(quote.text(), quote.start()) != Standing.PLANNED
                || standing.of(clause.text(), clause.start()) == Standing.PLANNED) {
            return false;
        }
        if (CONDITION.matcher(quote.reading().text()).matches()) {
            return Collections.disjoint(clause.behind(CertaintyCheck::isUnreal), quote.stems());
        }
        Set<String> said = clause.stems();
        Set<String> unreal = quote.behind(CertaintyCheck::isUnreal);
        unreal.removeIf(stem -> Character.isDigit(stem.charAt(0)));
        Set<String> stillUnreal = clause.behind(CertaintyCheck::isUnreal);
        stillUnreal.retainAll(unreal);
        if (unreal.isEmpty() || !stillUnreal.isEmpty()) {
            return false;
        }
        return unreal.stream().anyMatch(said::contains) || said.stream().anyMatch(stem -> isNew(stem, known));
    }

    private boolean isToldAsPlan(Clause clause, Clause quote) {
        Set<String> unreal = clause.behind(CertaintyCheck::isUnreal);
        unreal.removeAll(quote.behind(CertaintyCheck::isUnreal));
        return standing.of(clause.text(), clause.start()) == Standing.PLANNED
                && standing.of(quote.text(), quote.start()) != Standing.PLANNED
                && !Collections.disjoint(unreal, quote.stems());
    }

    private static boolean isHopedFor(Clause clause, Clause quote) {
        Set<String> hoped = quote.behind(word -> HOPED.contains(word.stem()));
        hoped.removeAll(clause.behind(CertaintyCheck::isUnreal));
        Set<String> said = clause.stems();
        return !Collections.disjoint(hoped, said) && Collections.disjoint(HOPED, said);
    }

    private static boolean isNew(String stem, Set<String> known) {
        return !known.contains(stem) && !Character.isDigit(stem.charAt(0)) && !ATTRIBUTING.contains(stem);
    }

    private static boolean isUnreal(Word word) {
        return UNREAL.contains(word.form());
    }
}
