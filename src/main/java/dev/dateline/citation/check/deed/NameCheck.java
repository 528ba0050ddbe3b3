package dev.dateline.citation.check.deed;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.language.Document;
import dev.dateline.language.name.Name;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.time.DatedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence's names must be its quotes' own: whole, by surname, as an acronym or spelled out, or as the adjective made of
 * them. Where a quote speaks of "he" or "the company", the name may stand about it.
 */
public final class NameCheck implements Check {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final Set<String> PRONOUNS = Vocabulary.ENGLISH.words("pronouns-third-person");

    /** Shorter beginnings are shared by chance: "Mali" and "Malta". */
    private static final int SHORTEST_ROOT = 4;

    private static final int LONGEST_ENDING = 4;

    @Override
    public List<Fault> faults(Assertion assertion) {
        Set<String> words = new HashSet<>();
        Set<String> acronyms = new HashSet<>();
        for (Document known : known(assertion)) {
            words.addAll(words(known.text()));
            known.names().forEach(name -> acronyms.add(initials(name.words())));
        }
        List<Fault> faults = new ArrayList<>();
        for (Name found :
                Document.of(withoutDatesAndNumbers(assertion.told().dated())).names()) {
            String name = found.words();
            boolean ordinary = assertion.sentence().startsWith(name) && isOrdinaryOpening(name);
            boolean spelledOut = words.contains(initials(name));
            boolean shortened = acronyms.contains(name.replace(".", "").toLowerCase(Locale.ROOT));
            if (!ordinary
                    && !spelledOut
                    && !shortened
                    && !words(name).stream().allMatch(word -> isKnown(word, words))) {
                faults.add(new Fault.OfWords(name, found.span(), Flaw.NAME_ABSENT));
            }
        }
        return faults;
    }

    /** The quotes, and what stands about those that speak of somebody by a pronoun. */
    private static List<Document> known(Assertion assertion) {
        List<Document> known = new ArrayList<>();
        for (Assertion.Quoted quote : assertion.quotes()) {
            Document document = quote.read().document();
            known.add(document);
            if (document.tokens().stream().anyMatch(token -> PRONOUNS.contains(token.word()))) {
                known.add(quote.around());
            }
        }
        return known;
    }

    /** Months and "Fourteen" at the head of a sentence are judged elsewhere. */
    private static String withoutDatesAndNumbers(DatedText sentence) {
        StringBuilder text = new StringBuilder(sentence.text());
        sentence.times().forEach(time -> blank(text, time.start(), time.end()));
        sentence.document()
                .figures()
                .forEach(figure ->
                        blank(text, figure.span().start(), figure.span().end()));
        return text.toString();
    }

    /** Lower case, so that no name is seen there and every other stays where it is. */
    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isKnown(String word, Set<String> words) {
        return words.contains(word) || words.stream().anyMatch(other -> isSameRoot(word, other));
    }

    /** "Korea" and "Korean", "Spain" and "Spanish": one begins like the other, and only an ending follows. */
    private static boolean isSameRoot(String word, String other) {
        int shared = 0;
        int shorter = Math.min(word.length(), other.length());
        while (shared < shorter && word.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_ROOT
                && shared >= shorter - 1
                && Math.max(word.length(), other.length()) - shared <= LONGEST_ENDING;
    }

    /** A lone plural, gerund or adverb at the head of a sentence is capitalised for its place. */
    static boolean isOrdinaryOpening(String name) {
        return name.indexOf(' ') < 0 && (name.endsWith("s") || name.endsWith("ing") || name.endsWith("ly"));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The acronym of a name of several words, "eu" of "European Union"; nothing that is a word of one. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            initials.append(Character.isUpperCase(word.charAt(0)) ? word.charAt(0) : "");
        }
        return initials.length() < 2 ? " " : initials.toString().toLowerCase(Locale.ROOT);
    }
}
