package dev.dateline.question;

import java.util.Set;

/** Verbs that are told from nouns by their form alone. */
final class VerbForms {

    static final Set<String> SAYING = FunctionWords.of(
            "say says said tell tells told call calls called tweet tweeted write wrote describe described claim claimed warn "
                    + "warned reply replied announce announced promise promised stated declare declared comment suggest "
                    + "suggested argue argued");

    private static final Set<String> IRREGULAR =
            FunctionWords.of("came went gave got took made put brought won lost met led held hit "
                    + "ran sent sold bought built left paid said told saw spoke stood broke fell fought found flew had became began chose "
                    + "drew drove ate kept knew let set shot sat swore taught threw wore wrote says gets goes");

    private VerbForms() {}

    /** Whether a word behind a noun opens the predicate: "which minister warned …". */
    static boolean isVerb(String word) {
        return word.endsWith("ed") || SAYING.contains(word) || IRREGULAR.contains(word);
    }
}
