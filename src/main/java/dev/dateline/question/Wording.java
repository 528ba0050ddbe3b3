package dev.dateline.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the words of an English question say about its answer. Keywords without a question word are understood by their
 * nouns: "date of …", "number of …".
 */
record Wording(AnswerKind kind, String focus, boolean past) {

    private static final Set<String> NOW =
            words("latest now currently current newest next upcoming recent recently today");

    private static final Set<String> AUXILIARIES =
            words("do does did is are was were has have had can could will would "
                    + "shall should may might must am isn't aren't wasn't weren't didn't doesn't don't hasn't haven't");
    private static final Set<String> PAST = words("did was were had happened met said");
    private static final Set<String> TIMES =
            words("date day year month week time hour weekday morning evening season decade century");
    private static final Set<String> PLACES =
            words("city country place town state location village region capital continent county venue hotel room "
                    + "building street airport island university");
    private static final Set<String> QUANTITIES =
            words("number amount size share percentage percent proportion score cost price age length height weight "
                    + "distance population rate total strength magnitude depth width speed salary value");
    private static final Set<String> MEASURES =
            words("many much old tall high big large wide deep heavy strong fast far "
                    + "few negative positive often expensive loud rich");
    private static final Set<String> DURATIONS = words("long quickly soon");
    private static final Set<String> SAYING =
            words("say says said tell tells told call calls called tweet tweeted write "
                    + "wrote describe described claim claimed warn warned reply replied announce announced promise promised state "
                    + "stated declare declared comment suggest suggested argue argued");
    private static final Set<String> UTTERANCES = words("statement words quote comment remark reaction response tweet");
    private static final Set<String> DETERMINERS = words("the a an of in kind sort type is was were are s");

    static Wording of(String text) {
        List<String> words = split(text);
        boolean past = words.stream().anyMatch(PAST::contains);
        int at = questionWord(words);
        if (at < 0) {
            return ofKeywords(words, past);
        }
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        return switch (words.get(at)) {
            case "when" -> new Wording(AnswerKind.WHEN, "", past);
            case "where" -> new Wording(AnswerKind.WHERE, "", past);
            case "who", "whom", "whose" -> new Wording(AnswerKind.WHO, "", past);
            case "why" -> new Wording(AnswerKind.WHY, "", past);
            case "how" -> how(words, at, next, past);
            case "which" -> ofClass(noun(words, at + 1), AnswerKind.WHICH, past);
            default -> what(words, at, past);
        };
    }

    /** Whether a question asks how things stand now. */
    static boolean asksForLatest(String text) {
        return split(text).stream().anyMatch(NOW::contains);
    }

    private static Wording how(List<String> words, int at, String next, boolean past) {
        if (DURATIONS.contains(next)) {
            return new Wording(AnswerKind.HOW_LONG, "", past);
        }
        if (MEASURES.contains(next)) {
            return new Wording(AnswerKind.HOW_MANY, next.equals("many") ? noun(words, at + 2) : "", past);
        }
        boolean saying = words.stream().skip(at).anyMatch(word -> word.startsWith("describe"));
        return new Wording(saying ? AnswerKind.QUOTE : AnswerKind.HOW, "", past);
    }

    private static Wording what(List<String> words, int at, boolean past) {
        List<String> rest = words.subList(at + 1, words.size());
        if (rest.stream().limit(8).anyMatch(UTTERANCES::contains)
                || (!rest.isEmpty()
                        && AUXILIARIES.contains(rest.getFirst())
                        && rest.stream().anyMatch(SAYING::contains))) {
            return new Wording(AnswerKind.QUOTE, "", past);
        }
        if (rest.contains("cause")
                || rest.contains("caused")
                || String.join(" ", rest).startsWith("reason")) {
            return new Wording(AnswerKind.WHY, "", past);
        }
        boolean named = !rest.isEmpty() && !AUXILIARIES.contains(rest.getFirst()) && !isVerb(rest.getFirst());
        String noun = noun(words, at + 1);
        return named || isKnownClass(noun)
                ? ofClass(noun, named ? AnswerKind.WHICH : AnswerKind.WHAT, past)
                : new Wording(AnswerKind.WHAT, "", past);
    }

    private static Wording ofKeywords(List<String> words, boolean past) {
        if (!words.isEmpty() && AUXILIARIES.contains(words.getFirst())) {
            return new Wording(AnswerKind.YES_NO, "", past);
        }
        return words.stream()
                .limit(3)
                .filter(Wording::isKnownClass)
                .findFirst()
                .map(noun -> ofClass(noun, AnswerKind.WHAT, past))
                .orElseGet(() -> new Wording(AnswerKind.WHAT, "", past));
    }

    private static boolean isKnownClass(String noun) {
        return TIMES.contains(noun) || PLACES.contains(noun) || QUANTITIES.contains(noun);
    }

    private static Wording ofClass(String noun, AnswerKind otherwise, boolean past) {
        if (TIMES.contains(noun)) {
            return new Wording(AnswerKind.WHEN, noun, past);
        }
        if (QUANTITIES.contains(noun)) {
            return new Wording(AnswerKind.HOW_MANY, noun, past);
        }
        if (PLACES.contains(noun)) {
            return new Wording(AnswerKind.WHERE, noun, past);
        }
        return new Wording(otherwise, noun, past);
    }

    /** The head of the noun phrase that follows a question word: "k-pop group" has "group". */
    private static String noun(List<String> words, int from) {
        String head = "";
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i);
            if (DETERMINERS.contains(word) && head.isEmpty()) {
                continue;
            }
            if (AUXILIARIES.contains(word) || word.equals("of") || isVerbLike(word, head)) {
                return head;
            }
            head = word;
            if (isKnownClass(head)) {
                return head;
            }
        }
        return head;
    }

    /** After a noun, a word in -ed or -s that opens the predicate ends the noun phrase: "which minister warned …". */
    private static boolean isVerbLike(String word, String head) {
        return !head.isEmpty() && isVerb(word);
    }

    private static boolean isVerb(String word) {
        return word.endsWith("ed") || SAYING.contains(word) || IRREGULAR.contains(word);
    }

    private static final Set<String> IRREGULAR = words("came went gave got took made put brought won lost met led held "
            + "hit ran sent sold bought built left paid said told saw spoke stood broke fell fought found flew had "
            + "became began chose drew drove ate kept knew let set shot sat swore taught threw wore wrote");

    private static int questionWord(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "when", "where", "who", "whom", "whose", "why", "how", "which", "what", "what's" -> {
                    return opensQuestion(words, i) ? i : -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** "Did he say when …" asks for yes or no; "at which hotel", "according to X, how many" and "and where" do not. */
    private static boolean opensQuestion(List<String> words, int at) {
        return !AUXILIARIES.contains(words.getFirst()) || at == 0;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}'-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
