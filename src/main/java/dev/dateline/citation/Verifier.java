package dev.dateline.citation;

import dev.dateline.answer.DateBrackets;
import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.answer.Standing;
import dev.dateline.answer.StandingDetector;
import dev.dateline.index.PassageIndex;
import dev.dateline.question.Names;
import dev.dateline.time.TimeResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a sentence against the quotes it rests on, whoever wrote it.
 *
 * <p>Every quote must stand in its article at its offsets. The sentence's numbers and names must stand in its quotes, its
 * worked-out dates must follow from them, it must negate what they negate, and must not tell as fact what they expect.
 * Safe for use by many threads.
 */
public final class Verifier {
    private static final Pattern NOTE = Pattern.compile(" \\[([^\\]]+)\\]");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\\b|n[’']t\\b",
            Pattern.CASE_INSENSITIVE);

    private final PassageIndex index;
    private final TimeResolver timeResolver = new TimeResolver();
    private final StandingDetector standingDetector = new StandingDetector();

    public Verifier(PassageIndex index) {
        this.index = index;
    }

    /** What is wrong with a sentence; empty where its quotes bear it out. */
    public List<String> faults(Draft.Sentence sentence) {
        List<String> faults = new ArrayList<>();
        if (sentence.quotes().isEmpty()) {
            faults.add("no quote");
        }
        for (Quote quote : sentence.quotes()) {
            if (!isVerbatim(quote)) {
                faults.add("a quote is not in article " + quote.hit().passage().articleId());
            }
        }
        String claim = NOTE.matcher(sentence.text()).replaceAll("");
        String quoted =
                String.join("\n", sentence.quotes().stream().map(Quote::text).toList());
        addMissing("number", numbers(claim), numbers(quoted), faults);
        addMissing("name", names(claim), words(quoted), faults);
        addMissing("date", notes(sentence.text()), resolvable(sentence.quotes()), faults);
        if (NEGATION.matcher(claim).find() != NEGATION.matcher(quoted).find()) {
            faults.add("negation differs");
        }
        if (standingDetector.of(quoted, 0) == Standing.PLANNED && standingDetector.of(claim, 0) == Standing.REPORTED) {
            faults.add("a plan is told as a fact");
        }
        return faults;
    }

    private boolean isVerbatim(Quote quote) {
        return index.article(quote.hit().passage().articleId())
                .map(article ->
                        article.text().startsWith(quote.text(), quote.span().start()))
                .orElse(false);
    }

    private static void addMissing(String what, Set<String> claimed, Set<String> quoted, List<String> faults) {
        for (String item : claimed) {
            if (!quoted.contains(item)) {
                faults.add("the " + what + " “" + item + "” is not in the quotes");
            }
        }
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group().replaceAll("[,.]+$", "").replace(",", ""));
        }
        return numbers;
    }

    private static Set<String> names(String text) {
        Set<String> words = new TreeSet<>();
        Names.in(text).forEach(name -> words.addAll(words(name)));
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static Set<String> notes(String text) {
        Set<String> notes = new TreeSet<>();
        Matcher matcher = NOTE.matcher(text);
        while (matcher.find()) {
            notes.add(matcher.group(1));
        }
        return notes;
    }

    private Set<String> resolvable(List<Quote> quotes) {
        Set<String> notes = new TreeSet<>();
        for (Quote quote : quotes) {
            timeResolver.resolve(quote.text(), quote.hit().publication().date()).stream()
                    .flatMap(time -> DateBrackets.note(time).stream())
                    .forEach(notes::add);
            // An article may use square brackets itself.
            notes.addAll(notes(quote.text()));
        }
        return notes;
    }
}
