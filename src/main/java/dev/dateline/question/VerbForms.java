package dev.dateline.question;

import java.util.Set;

/** Verbs that are told from nouns by their form alone. */
final class VerbForms {

    static final Set<String> SAYING = FunctionWords.of(
            "say says said tell tells told call calls called tweet tweeted write wrote describe described claim claimed warn "
                    + "warned reply replied announce announced promise promised stated declare declared comment suggest "
                    + "suggested argue argued");

    private static final Set<String> IRREGULAR_PAST = FunctionWords.of(
            "arose ate became began bent bet blew bore bought bred broke brought built burst came cast caught chose clung cost "
                    + "crept cut dealt drank drew drove dug fed fell felt fled flew forbade forgot forgave fought found froze gave "
                    + "got grew had held hid hit hung hurt kept knew laid lay led left lent lit lost made meant met overcame "
                    + "overthrew paid put quit ran rang rose said sang sank sat saw sent set shook shone shot shrank shut slept slid "
                    + "sold sought spent split spoke sprang spread stole stood struck stuck swam swept swore swung taught tore "
                    + "thought threw told took understood undertook upheld went wept withdrew woke won wore wrote");

    private VerbForms() {}

    /** Whether a word behind a noun opens the predicate: "which minister warned …". */
    static boolean isVerb(String word) {
        return isPast(word) || SAYING.contains(word);
    }

    /** Whether a word tells of the past: "warned", "met". */
    static boolean isPast(String word) {
        return word.endsWith("ed") || IRREGULAR_PAST.contains(word);
    }
}
