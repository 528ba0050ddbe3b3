package dev.dateline.lexicon;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.Trait;
import dev.dateline.archive.analysis.WordAnalyzer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a word was meant to be, among the words of an archive.
 *
 * <p>A word that was never seen is more often a sound word or a name that no article uses than a slip. So the word that is
 * meant must be near, known from several passages, written with a capital if the typed one has one, and, the less sure it is,
 * seen beside the question's other words. Of several the likeliest is taken: the more frequent, and the more at home beside
 * those words (naive Bayes, as in Mays, Damerau and Mercer, "Context Based Spelling Correction", 1991).
 */
final class SpellingFinder {

    /** A shorter word is within a slip of many others. */
    private static final int SHORTEST = 4;

    /** Function words are typed so often that even so short a slip of one is known: "teh", "whn". */
    private static final int SHORTEST_FUNCTION_WORD = 3;

    private static final int SHORTEST_OF_TWO_SLIPS = 8;
    private static final int SHORTEST_OF_TWO_WORDS = 6;

    /** A name of fewer letters is within a slip of other people's names. */
    private static final int LONG_NAME = 7;

    /** A word that stands in one passage may be a slip itself. */
    private static final int WELL_KNOWN = 2;

    /** Letters change places more often than they go missing: added to a logarithm. */
    private static final double SWAPPED = 2.5;

    private final PassageIndex index;
    private final Lookup lookup;
    private final WordAnalyzer analyzer;
    private final String typed;
    private final boolean name;
    private final Company company;

    private SpellingFinder(PassageIndex index, Lookup lookup, WordAnalyzer analyzer, String typed, Company company) {
        this.index = index;
        this.lookup = lookup;
        this.analyzer = analyzer;
        this.typed = typed.toLowerCase(Locale.ROOT);
        this.name = Character.isUpperCase(typed.codePointAt(0));
        this.company = company;
    }

    /**
     * The word that was meant, in lower case.
     *
     * @param question the words of a question
     * @param at the place among them of one that the archive does not know
     */
    static Optional<String> find(
            PassageIndex index,
            Lookup lookup,
            WordAnalyzer analyzer,
            List<String> question,
            int at,
            ArticleFilter filter) {
        String typed = question.get(at);
        return typed.length() < SHORTEST_FUNCTION_WORD
                ? Optional.empty()
                : new SpellingFinder(index, lookup, analyzer, typed, new Company(index, analyzer, question, at, filter))
                        .find();
    }

    private Optional<String> find() {
        Map<String, Company.Standing> near = near(1);
        if (!near.isEmpty()) {
            return likeliest(near, 1);
        }
        Optional<String> both = typed.length() >= SHORTEST_OF_TWO_WORDS ? twoWords() : Optional.empty();
        return both.isEmpty() && typed.length() >= SHORTEST_OF_TWO_SLIPS ? likeliest(near(2), 2) : both;
    }

    /** The well known words so many slips away. */
    private Map<String, Company.Standing> near(int slips) {
        List<String> found = slips == 1
                ? lookup.near(List.of(typed)).getFirst()
                : index.near(List.of(typed), slips, slips - 1).getFirst();
        List<String> words = found.stream().filter(this::isLongEnough).toList();
        Map<String, Company.Standing> standings = company.standings(words);
        Map<String, Company.Standing> near = new LinkedHashMap<>();
        for (String word : words) {
            Company.Standing standing = Objects.requireNonNull(standings.get(word));
            if (standing.passages() >= WELL_KNOWN && (Slip.isLikely(typed, word) || standing.makesName())) {
                near.put(word, standing);
            }
        }
        return near;
    }

    private boolean isLongEnough(String word) {
        return typed.length() >= SHORTEST || (analyzer.isStopWord(word) && word.length() >= typed.length());
    }

    /** "Northkorea" is a name of two words. */
    private Optional<String> twoWords() {
        List<String> cuts = new ArrayList<>();
        for (int cut = 2; cut <= typed.length() - 2; cut++) {
            cuts.add(typed.substring(0, cut) + " " + typed.substring(cut));
        }
        Optional<String> best = Optional.empty();
        int most = WELL_KNOWN - 1;
        for (Map.Entry<String, Integer> both : company.passagesOfNames(cuts).entrySet()) {
            if (both.getValue() > most) {
                most = both.getValue();
                best = Optional.of(both.getKey());
            }
        }
        return best;
    }

    private Optional<String> likeliest(Map<String, Company.Standing> near, int slips) {
        Map<String, Company.Fit> fits = company.fits(near);
        Set<String> capitalised = capitalisedAsTyped(List.copyOf(near.keySet()));
        Optional<String> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (String word : near.keySet()) {
            Company.Fit fit = Objects.requireNonNull(fits.get(word));
            double likelihood = fit.likelihood() + (Slip.isSwapped(typed, word) ? SWAPPED : 0);
            if (likelihood > most && capitalised.contains(word) && keepsCompany(word, fit, slips)) {
                most = likelihood;
                best = Optional.of(word);
            }
        }
        return best;
    }

    /** A name is no common word: "Kipling" is not "killing". */
    private Set<String> capitalisedAsTyped(List<String> words) {
        if (!name) {
            return Set.copyOf(words);
        }
        List<Trait> traits = new ArrayList<>();
        for (String word : words) {
            traits.add(new Trait(Trait.Kind.CAPITALISED, word));
            traits.add(new Trait(Trait.Kind.UNCAPITALISED, word));
        }
        List<Integer> counts = lookup.counts(traits);
        Set<String> capitalised = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (3 * counts.get(2 * i) >= counts.get(2 * i + 1)) {
                capitalised.add(words.get(i));
            }
        }
        return capitalised;
    }

    private boolean keepsCompany(String word, Company.Fit fit, int slips) {
        boolean sure = slips == 1 && word.charAt(0) == typed.charAt(0) && (!name || typed.length() >= LONG_NAME);
        if (sure || company.size() == 0) {
            return slips == 1;
        }
        return slips == 1 ? fit.met() > 0 : 2 * fit.met() >= company.size();
    }
}
