package dev.dateline.citation.check.deed;

import dev.dateline.answer.Standing;
import dev.dateline.answer.StandingDetector;
import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Clause;
import dev.dateline.citation.check.ClauseReader;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.citation.wording.VerbShape;
import dev.dateline.citation.wording.Word;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is only planned or possible in the quotes must not be told as a fact, nor a fact as a plan.
 *
 * <p>Within a planned clause some things are given: of "teams may resume the search for three climbers", the search may not
 * be resumed, but three climbers are searched for. So only what stands after the "may", or is not in the quotes at all, is
 * held against a sentence.
 */
public final class CertaintyCheck implements Check {
    private static final Set<String> POSSIBLE = Vocabulary.ENGLISH.words("modals-of-possibility");

    private static final Set<String> MODAL = Vocabulary.ENGLISH.words("modals-ahead");

    /** Stems; what somebody "managed to" do is done. */
    private static final Set<String> IMPLYING = Vocabulary.ENGLISH.words("implying-stems");

    private static final Set<String> UNREAL = Vocabulary.ENGLISH.words("before-unreal-verbs");

    private static final Set<String> ATTRIBUTING = Vocabulary.ENGLISH.words("attributing-stems");

    /** Stems of verbs whose object need not come true. */
    private static final Set<String> HOPED = Vocabulary.ENGLISH.words("hoping-stems");

    private static final Pattern CONDITION = Pattern.compile(
            "(?:" + String.join("|", Vocabulary.ENGLISH.words("conditionals", "indirect-questions")) + ")\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** It says who says so, and nothing besides. */
    private static final String ATTRIBUTION = "according to ";

    private static final Set<String> DETERMINERS = Vocabulary.ENGLISH.words("determiners", "quantifiers");

    @Override
    public List<Fault> faults(Assertion assertion) {
        List<Clause> quoted = assertion.given().clauses();
        Set<String> known = Clause.stems(quoted);
        List<Fault> faults = new ArrayList<>();
        Set<String> possible = behind(quoted, POSSIBLE);
        Set<String> planned = behind(quoted, MODAL);
        Set<String> infinitives = new HashSet<>();
        quoted.stream()
                .filter(clause -> Collections.disjoint(clause.stems(), IMPLYING))
                .forEach(clause ->
                        infinitives.addAll(clause.behind(word -> word.form().equals("to"))));
        planned.removeIf(stem -> isAlsoSaid(quoted, stem));
        infinitives.removeIf(stem -> isAlsoSaid(quoted, stem));
        for (Clause clause : assertion.told().clauses()) {
            if (clause.reading().text().toLowerCase(Locale.ROOT).startsWith(ATTRIBUTION)) {
                continue;
            }
            Set<String> verbs = verbs(clause);
            verbs.retainAll(infinitives);
            verbs.addAll(planned);
            if (isFirmer(clause, possible, verbs)) {
                faults.add(new Fault.OfWords(clause.reading().text(), clause.span(), Flaw.TOO_CERTAIN));
            }
            Optional<Clause> nearest = ClauseReader.nearest(clause, quoted);
            if (nearest.filter(quote -> isToldAsFact(clause, quote, known) || isHopedFor(clause, quote))
                    .isPresent()) {
                faults.add(new Fault.OfWords(clause.reading().text(), clause.span(), Flaw.PLAN_AS_FACT));
            }
            if (nearest.filter(quote -> isToldAsPlan(clause, quote)).isPresent()) {
                faults.add(new Fault.OfWords(clause.reading().text(), clause.span(), Flaw.FACT_AS_PLAN));
            }
        }
        return faults;
    }

    private boolean isToldAsFact(Clause clause, Clause quote, Set<String> known) {
        if (StandingDetector.of(quote.whole(), quote.start()) != Standing.PLANNED
                || StandingDetector.of(clause.whole(), clause.start()) == Standing.PLANNED) {
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

    /** Whether it says "will" or tells as done what follows a "may", or as done what follows a "will". */
    private boolean isFirmer(Clause clause, Set<String> possible, Set<String> planned) {
        Set<String> promised = clause.behind(word -> word.form().equals("will"));
        promised.removeAll(clause.behind(word -> POSSIBLE.contains(word.form())));
        promised.retainAll(possible);
        Set<String> done = clause.stems();
        done.retainAll(planned);
        done.removeAll(nouns(clause));
        done.removeAll(clause.behind(CertaintyCheck::isUnreal));
        boolean asDone = StandingDetector.of(clause.whole(), clause.start()) != Standing.PLANNED;
        return !promised.isEmpty() || (asDone && !done.isEmpty());
    }

    /** "The return" is announced, and need not have come. */
    private static Set<String> nouns(Clause clause) {
        List<Word> words = clause.reading().words();
        Set<String> nouns = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            if (DETERMINERS.contains(words.get(i - 1).form())) {
                nouns.add(words.get(i).stem());
            }
        }
        return nouns;
    }

    private static Set<String> verbs(Clause clause) {
        Set<String> verbs = new HashSet<>();
        for (Word word : clause.reading().content()) {
            if (VerbShape.isVerb(clause.reading(), word)) {
                verbs.add(word.stem());
            }
        }
        return verbs;
    }

    private static Set<String> behind(List<Clause> clauses, Set<String> cues) {
        Set<String> heads = new HashSet<>();
        clauses.forEach(clause -> heads.addAll(clause.behind(word -> cues.contains(word.form()))));
        return heads;
    }

    private static boolean isAlsoSaid(List<Clause> clauses, String stem) {
        return Clause.content(clauses).stream()
                        .filter(word -> word.stem().equals(stem))
                        .count()
                > 1;
    }

    private boolean isToldAsPlan(Clause clause, Clause quote) {
        Set<String> unreal = clause.behind(CertaintyCheck::isUnreal);
        unreal.removeAll(quote.behind(CertaintyCheck::isUnreal));
        return StandingDetector.of(clause.whole(), clause.start()) == Standing.PLANNED
                && StandingDetector.of(quote.whole(), quote.start()) != Standing.PLANNED
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
        return UNREAL.contains(word.form().replace('’', '\''));
    }
}
