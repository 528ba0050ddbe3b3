package dev.dateline.question.name;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.language.name.Names;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.Alias;
import dev.dateline.question.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds other words for what a question names, none of which Dateline knows by itself: the archive spells them out. */
public final class AliasFinder {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-’'][\\p{L}\\p{N}]+)*");

    /** "North Korean vice foreign minister". */
    private static final int LONGEST = 5;

    /** A question of more words is not about their names. */
    private static final int MOST_WORDS = 60;

    private final Lexicon lexicon;
    private final ArticleFilter filter;
    private final Function<String, Set<String>> terms;

    /**
     * @param filter the articles that may tell
     * @param terms reduces a text to its terms
     */
    public AliasFinder(Lexicon lexicon, ArticleFilter filter, Function<String, Set<String>> terms) {
        this.lexicon = lexicon;
        this.filter = filter;
        this.terms = terms;
    }

    /** The aliases of what a question names, in no order. */
    public List<Alias> find(String question, List<Name> names) {
        List<Alias> aliases = new ArrayList<>();
        for (Name name : names) {
            if (name.text().contains(" ")) {
                add(name.text(), lexicon.shortForm(name.text()), aliases);
            }
        }
        List<MatchResult> words = WORD.matcher(question).results().toList();
        for (int first = 0; first < Math.min(MOST_WORDS, words.size()); first++) {
            if (!Names.isOrdinary(words.get(first).group())) {
                addPhrases(question, words.subList(first, Math.min(first + LONGEST, words.size())), aliases);
            }
        }
        return aliases;
    }

    /** @param words those that may make one phrase from the first on */
    private void addPhrases(String question, List<MatchResult> words, List<Alias> aliases) {
        MatchResult first = words.getFirst();
        boolean mayBeRole = lexicon.isCapitalised(first.group());
        for (MatchResult last : words) {
            if (!Names.isOrdinary(last.group())) {
                String text = question.substring(first.start(), last.end());
                add(text, lexicon.otherForm(text, filter), aliases);
                if (mayBeRole && last.start() > first.start()) {
                    add(text, lexicon.holder(text, filter), aliases);
                }
            }
        }
    }

    private void add(String text, Optional<String> other, List<Alias> aliases) {
        other.map(words -> new Alias(words, terms.apply(words), terms.apply(text)))
                .filter(alias -> !alias.words().isEmpty() && !alias.words().equals(alias.terms()))
                .ifPresent(aliases::add);
    }
}
