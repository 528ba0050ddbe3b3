package dev.dateline.language.verb;

import dev.dateline.language.token.Token;
import dev.dateline.language.verb.Tense.Direction;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the verbs of a text that look back or ahead, by their form alone. */
final class VerbCues {

    private static final Set<String> MODALS = modals();
    private static final Set<String> PLANS = Vocabulary.ENGLISH.words("planning-words");
    private static final Set<String> PLAN_LINKS = Set.of("to", "for");
    private static final Set<String> DETERMINERS = Vocabulary.ENGLISH.words("determiners", "quantifiers");
    private static final Set<String> TIMETABLE = Vocabulary.ENGLISH.words("timetable-words");
    private static final Set<String> BE_NOW = Set.of("is", "are", "am", "re");
    private static final Set<String> BEFORE_PARTICIPLE = Vocabulary.ENGLISH.words("between-verb-and-participle");

    private static final Set<String> ARRANGEABLE = Vocabulary.ENGLISH.words("arrangeable-verbs");
    private static final Set<String> ARRANGED = Set.of("planned", "plans", "scheduled", "planning");

    private final List<Token> tokens;
    private final List<Direction> cues;

    private VerbCues(List<Token> tokens) {
        this.tokens = tokens;
        this.cues = new ArrayList<>(Collections.nCopies(tokens.size(), Direction.UNKNOWN));
    }

    /** One direction a token, {@link Direction#UNKNOWN} for all that is no such verb. */
    static List<Direction> of(List<Token> tokens) {
        VerbCues verbs = new VerbCues(tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = verbs.mark(at);
        }
        return verbs.cues;
    }

    /** Marks the verb that begins here, if one does, and returns the index of the token to look at next. */
    private int mark(int at) {
        Token token = tokens.get(at);
        String word = token.word();
        if (token.kind() != Token.Kind.WORD) {
            return at + 1;
        }
        if (MODALS.contains(word) && isModal(at)) {
            return markGroup(at, at + 1);
        }
        boolean plan = PLANS.contains(word) && PLAN_LINKS.contains(word(at + 1)) && !isAgreedThing(at);
        boolean present = BE_NOW.contains(word) && VerbForms.looksBack(word(at + 1));
        boolean isTo =
                word(at + 1).equals("to") && (BE_NOW.contains(word) || word.equals("was") || word.equals("were"));
        boolean toBe = word.equals("to") && word(at + 1).equals("be") && VerbForms.looksBack(word(at + 2));
        if (plan || isTo || toBe) {
            return markGroup(at, at + 2);
        }
        if (present) {
            boolean ahead = PLANS.contains(word(at + 1));
            cues.set(at, ahead ? Direction.FUTURE : Direction.UNKNOWN);
            return at + 2;
        }
        if (ARRANGED.contains(word)
                || TIMETABLE.contains(word)
                || (BE_NOW.contains(word) && ARRANGEABLE.contains(word(at + 1)))) {
            cues.set(at, Direction.FUTURE);
        } else if ((VerbForms.looksBack(word) && !isCompounded(at)) || word.equals("since")) {
            cues.set(at, Direction.PAST);
        }
        return at + 1;
    }

    /** What was "agreed to a schedule" is agreed; what was "agreed to meet" lies ahead. */
    private boolean isAgreedThing(int at) {
        return word(at).equals("agreed") && DETERMINERS.contains(word(at + 2));
    }

    /** "So-called", "US-led", wrapped over a line or not: part of an adjective. */
    private boolean isCompounded(int at) {
        return word(at - 1).equals("-") && !tokens.get(at - 1).spaced();
    }

    private boolean isModal(int at) {
        return switch (word(at)) {
            case "may" -> !tokens.get(at).capital() || at == 0;
            case "ll" -> word(at - 1).equals("'");
            case "won" -> word(at + 1).equals("'") && word(at + 2).equals("t");
            case "will" -> !tokens.get(at).capital() || at == 0;
            default -> true;
        };
    }

    /** Looks ahead from a verb that does: "will be held" looks ahead, "would have met" looks back. */
    private int markGroup(int at, int behind) {
        int next = behind;
        while (BEFORE_PARTICIPLE.contains(word(next))) {
            next++;
        }
        boolean perfect = word(next).equals("have");
        cues.set(at, perfect ? Direction.PAST : Direction.FUTURE);
        boolean participle = (next > behind || word(behind - 1).equals("be")) && VerbForms.looksBack(word(next));
        return participle ? next + 1 : next;
    }

    private String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
    }

    private static Set<String> modals() {
        Set<String> modals = new HashSet<>(Vocabulary.ENGLISH.words("modals"));
        modals.addAll(Set.of("ll", "won"));
        return Set.copyOf(modals);
    }
}
