package dev.dateline.answer.extractive;

import dev.dateline.index.Lexicon;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Names;
import dev.dateline.question.Question;
import dev.dateline.time.TimeExpression;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds who, where and which: a name that the question did not give, near the question's words. */
final class NameFinder implements Finder {

    private static final Pattern PLACE_BEFORE =
            Pattern.compile("(?:\\b(?:in|at|to|from|near|on|outside|inside|of|over)(?: the)?(?: \\p{Ll}+)? )$");
    private static final Pattern WHO_IS =
            Pattern.compile("(?i)who(?:['’]s| is| was| are| were) (?:the )?(.+?)\\s*\\??");
    private static final double REACH = 60;
    private static final double SURE = 0.8;
    private static final Set<String> COUNTRY_NOUNS = Set.of("country", "countries", "nation", "nations");
    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private static final double UNCERTAIN = 0.7;
    private static final double OF_ANOTHER_KIND = 0.35;

    private final AnswerKind kind;
    private final Supplier<Lexicon> lexicon;

    /**
     * @param kind what is asked for: {@code WHERE}, {@code WHO} or {@code WHICH}
     * @param lexicon tells places from people by how the archive speaks of them
     */
    NameFinder(AnswerKind kind, Supplier<Lexicon> lexicon) {
        this.kind = kind;
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Finding> find(Question question, String sentence, List<TimeExpression> times, int anchor) {
        if (asksWhoSomebodyIs(question)) {
            return Optional.empty();
        }
        String asked = question.text().toLowerCase(Locale.ROOT);
        Finding best = null;
        int from = 0;
        for (String name : Names.in(sentence)) {
            int start = sentence.indexOf(name, from);
            if (start < 0) {
                continue;
            }
            from = start + name.length();
            if (isKnown(name, asked, question.focus()) || isTime(times, start)) {
                continue;
            }
            double strength = strength(question, sentence, start, start + name.length(), anchor);
            if (best == null || strength > best.strength()) {
                best = new Finding(start, start + name.length(), shortAnswer(name, strength), strength);
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Who is Anna Kovac?" is answered by what she is, not by another's name. */
    private static boolean asksWhoSomebodyIs(Question question) {
        Matcher asked = WHO_IS.matcher(question.own());
        if (!asked.matches()) {
            return false;
        }
        String somebody = asked.group(1);
        return Names.in(somebody).equals(List.of(somebody))
                || question.names().stream().anyMatch(name -> name.text().equalsIgnoreCase(somebody));
    }

    /** A name that may well be another's is shown in its sentence only, not as the answer. */
    private static Optional<String> shortAnswer(String name, double strength) {
        return strength >= SURE ? Optional.of(name) : Optional.empty();
    }

    private double strength(Question question, String sentence, int start, int end, int anchor) {
        double nearness = 1 / (1 + Math.abs((start + end) / 2.0 - anchor) / REACH);
        return fit(question, sentence, start, end) * (0.6 + 0.4 * nearness);
    }

    /** How well a name fits what is asked for, wherever it stands. */
    private double fit(Question question, String sentence, int start, int end) {
        String focus = question.focus();
        if (!focus.isEmpty() && beside(focus, sentence, start, end)) {
            return 1;
        }
        String name = sentence.substring(start, end);
        if (COUNTRY_NOUNS.contains(focus)) {
            return COUNTRIES.contains(name) ? 1 : OF_ANOTHER_KIND;
        }
        Lexicon.Use use = lexicon.get().use(name);
        return switch (kind) {
            case WHERE -> {
                if (use.isPlace()
                        || PLACE_BEFORE.matcher(sentence.substring(0, start)).find()) {
                    yield 1;
                }
                yield use.speakers() > use.places() ? OF_ANOTHER_KIND : UNCERTAIN;
            }
            case WHO -> {
                if (use.isPlace()) {
                    yield OF_ANOTHER_KIND;
                }
                yield use.speakers() > 0 ? 1 : UNCERTAIN;
            }
            default -> UNCERTAIN;
        };
    }

    /** Whether the class that the question names stands right beside: "the Joongang Ilbo newspaper". */
    private static boolean beside(String focus, String sentence, int start, int end) {
        String around = sentence.substring(
                Math.max(0, start - focus.length() - 8), Math.min(sentence.length(), end + focus.length() + 8));
        return around.toLowerCase(Locale.ROOT).contains(focus.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the question has every word of a name, or the name is a longer or shorter form of one it has. That it names
     * the class does not count: "which hotel" asks for the "Grand Hotel".
     */
    private static boolean isKnown(String name, String asked, String focus) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
            if (word.length() > 2 && !word.equals(focus) && asked.contains(word)) {
                return true;
            }
        }
        return name.length() < 3 || name.equalsIgnoreCase(focus);
    }

    private static boolean isTime(List<TimeExpression> times, int at) {
        return times.stream().anyMatch(time -> time.start() <= at && at < time.end());
    }
}
