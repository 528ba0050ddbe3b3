package dev.dateline.question.analysis;

import dev.dateline.language.asking.AskedNoun;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.phrase.FunctionWords;
import dev.dateline.question.phrase.Predicates;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words of an English question say about its answer. Keywords without a question word are understood by their
 * nouns: "date of …", "number of …".
 */
record Wording(AnswerKind kind, boolean past) {

    private static final Set<String> HAPPENED = Vocabulary.ENGLISH.words("past-of-questions");
    private static final Set<String> MEASURES = Vocabulary.ENGLISH.words("measure-adjectives");
    private static final Set<String> DURATIONS = Vocabulary.ENGLISH.words("duration-adverbs");
    private static final Set<String> SAID = Vocabulary.ENGLISH.words("saying-participles");
    private static final Set<String> NAMED = Vocabulary.ENGLISH.words("naming-participles");
    private static final Set<String> IMPERATIVES = Set.of("name", "list");
    private static final Set<String> CAUSING = Vocabulary.ENGLISH.words("causing-verbs");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:]\\s+");

    static Wording of(String text) {
        String question = mainClause(text.toLowerCase(Locale.ROOT).replace('’', '\''));
        List<String> words = words(question);
        boolean past = isPast(words);
        int at = questionWord(words);
        if (at < 0) {
            return ofKeywords(words, past);
        }
        String next = word(words, at + 1);
        return switch (words.get(at)) {
            case "when", "when's" -> new Wording(AnswerKind.WHEN, past);
            case "where", "where's" -> new Wording(AnswerKind.WHERE, past);
            case "who", "who's", "whom", "whose" -> new Wording(AnswerKind.WHO, past);
            case "why" -> new Wording(AnswerKind.WHY, past);
            case "how", "how's" -> how(words, at, next, past);
            case "which" -> ofClass(NounPhrase.head(words, at + 1), AnswerKind.WHICH, past);
            default -> what(words, at, past);
        };
    }

    /** In "when the talks failed, who left?" and "according to the mayor, was it closed?" the clause after the comma asks. */
    private static String mainClause(String text) {
        String[] clauses = CLAUSE_END.split(text, -1);
        for (int i = 1; i < clauses.length; i++) {
            List<String> before = words(clauses[i - 1]);
            List<String> words = words(clauses[i]);
            boolean asks = !words.isEmpty() && FunctionWords.asks(words.getFirst());
            boolean asksBefore = !before.isEmpty()
                    && (FunctionWords.AUXILIARIES.contains(before.getFirst())
                            || before.stream().anyMatch(FunctionWords.QUESTION_WORDS::contains));
            boolean subordinate = before.size() > 1
                    && FunctionWords.QUESTION_WORDS.contains(before.getFirst())
                    && !FunctionWords.AUXILIARIES.contains(before.get(1))
                    && Set.of("when", "where").contains(before.getFirst());
            if (asks && (!asksBefore || subordinate)) {
                return String.join(", ", Arrays.asList(clauses).subList(i, clauses.length));
            }
        }
        return text;
    }

    private static boolean isPast(List<String> words) {
        return words.stream().anyMatch(HAPPENED::contains)
                || (words.stream().noneMatch(FunctionWords.AUXILIARIES::contains)
                        && words.stream().anyMatch(Predicates::isPast));
    }

    private static Wording how(List<String> words, int at, String next, boolean past) {
        if (next.equals("come")) {
            return new Wording(AnswerKind.WHY, past);
        }
        if (next.equals("long") && word(words, at + 2).equals("ago")) {
            return new Wording(AnswerKind.WHEN, past);
        }
        if (DURATIONS.contains(next)) {
            return new Wording(AnswerKind.HOW_LONG, past);
        }
        if (MEASURES.contains(next)) {
            boolean countsTime = next.equals("many") && ClassNouns.isLength(NounPhrase.head(words, at + 2));
            return new Wording(countsTime ? AnswerKind.HOW_LONG : AnswerKind.HOW_MANY, past);
        }
        boolean saying = words.stream().skip(at).anyMatch(word -> word.startsWith("describe"));
        return new Wording(saying ? AnswerKind.QUOTE : AnswerKind.HOW, past);
    }

    private static Wording what(List<String> words, int at, boolean past) {
        List<String> rest = words.subList(at + 1, words.size());
        String next = word(words, at + 1);
        if ((next.isEmpty() && at > 1 && words.subList(at - 2, at).equals(List.of("because", "of")))
                || CAUSING.stream().anyMatch(rest::contains)
                || (next.equals("led") && word(words, at + 2).equals("to"))) {
            return new Wording(AnswerKind.WHY, past);
        }
        boolean auxiliary =
                FunctionWords.AUXILIARIES.contains(next) || words.get(at).equals("what's");
        if (isBeing(next, words.get(at))
                && (rest.stream().anyMatch(NAMED::contains) || AskedNoun.isName(String.join(" ", rest)))) {
            return named(rest, past);
        }
        if (rest.stream().limit(8).anyMatch(ClassNouns::isUtterance) || (auxiliary && isSaid(next, rest))) {
            return new Wording(AnswerKind.QUOTE, past);
        }
        boolean ofClass = !next.isEmpty()
                && !auxiliary
                && !NounPhrase.isPredicate(words, at + 1)
                && !FunctionWords.PREPOSITIONS.contains(next);
        String noun = NounPhrase.head(words, at + 1);
        return ofClass || (auxiliary && ClassNouns.kind(noun).isPresent())
                ? ofClass(noun, ofClass ? AnswerKind.WHICH : AnswerKind.WHAT, past)
                : new Wording(AnswerKind.WHAT, past);
    }

    private static boolean isBeing(String auxiliary, String questionWord) {
        return questionWord.equals("what's")
                || Vocabulary.ENGLISH.words("finite-being").contains(auxiliary);
    }

    /** "What did she say", "what was promised". */
    private static boolean isSaid(String auxiliary, List<String> rest) {
        return rest.stream().anyMatch(isBeing(auxiliary, "") ? SAID::contains : Predicates.SAYING::contains);
    }

    /** "What is the name of the ship", "what is her book called". */
    private static Wording named(List<String> rest, boolean past) {
        int of = rest.indexOf("of");
        boolean called = rest.stream().anyMatch(NAMED::contains);
        return ofClass(NounPhrase.head(rest, called ? 1 : of + 1), AnswerKind.WHICH, past);
    }

    private static Wording ofKeywords(List<String> words, boolean past) {
        int first = FunctionWords.firstOfQuestion(words);
        String opening = word(words, first);
        if (FunctionWords.AUXILIARIES.contains(opening) || opening.equals("whether") || opening.equals("if")) {
            return new Wording(AnswerKind.YES_NO, past);
        }
        if (IMPERATIVES.contains(opening)) {
            return ofClass(
                    NounPhrase.head(words, first + 1 + (word(words, first + 1).equals("of") ? 1 : 0)),
                    AnswerKind.WHICH,
                    past);
        }
        if (!words.isEmpty() && words.getLast().equals("name")) {
            return ofClass(word(words, words.size() - 2), AnswerKind.WHICH, past);
        }
        Optional<String> noun = words.stream()
                .limit(3)
                .filter(word -> ClassNouns.kind(word).isPresent())
                .findFirst()
                .or(() -> words.stream()
                        .reduce((before, last) -> last)
                        .filter(word -> ClassNouns.kind(word).isPresent()));
        return noun.map(name -> ofClass(name, AnswerKind.WHAT, past))
                .orElseGet(() -> new Wording(
                        words.stream().anyMatch(ClassNouns::isUtterance) ? AnswerKind.QUOTE : AnswerKind.WHAT, past));
    }

    private static Wording ofClass(String noun, AnswerKind otherwise, boolean past) {
        return new Wording(ClassNouns.kind(noun).orElse(otherwise), past);
    }

    private static int questionWord(List<String> words) {
        String opening = word(words, FunctionWords.firstOfQuestion(words));
        if (FunctionWords.AUXILIARIES.contains(opening) || IMPERATIVES.contains(opening)) {
            return -1;
        }
        for (int i = 0; i < words.size(); i++) {
            if (FunctionWords.QUESTION_WORDS.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String word(List<String> words, int at) {
        return at < words.size() ? words.get(at) : "";
    }

    private static List<String> words(String text) {
        return Arrays.stream(WORD.split(text)).filter(word -> !word.isEmpty()).toList();
    }
}
