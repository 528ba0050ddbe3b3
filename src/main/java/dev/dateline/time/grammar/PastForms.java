package dev.dateline.time.grammar;

import java.util.Set;

/** Knows past tenses and past participles by their form. */
final class PastForms {

    private static final Set<String> IRREGULAR = Words.of("""
            was were had did been said told met made took taken went gone came gave given got saw
            seen found thought knew known held left felt kept began begun brought built bought broke
            broken caught chose chosen cut dealt drew drove driven fell fallen fought flew forced
            grew grown heard hit hurt led lent lost meant paid put quit ran rang rose risen sank sat
            sent set shot showed shown shut slid sold spent spoke spoken stood stole struck stuck
            sued swept swore sworn taught threw thrown understood voted withdrew withdrawn woke won
            wore worn wrote written died became overthrew undertook sought slept sped split spread
            swung tore fled bled fed bet beat beaten bore born bound hid hidden laid lit rode sang
            sunk shook shaken ate drank forgot forgave froze frozen hung dug wound wept crept leapt
            sprang stung""");

    /** Words that end as past tenses do and are none. */
    private static final Set<String> NOT_VERBS = Words.of("""
            need indeed hundred exceed succeed proceed speed feed seed breed greed creed steed weed
            deed heed bleed red bed shed wed united embed sacred naked hatred kindred alleged so-
            called limited detailed armed mohammed ahmed moped""");

    private static final int SHORTEST = 4;

    private PastForms() {}

    static boolean contains(String word) {
        if (IRREGULAR.contains(word)) {
            return true;
        }
        return word.length() >= SHORTEST && word.endsWith("ed") && !NOT_VERBS.contains(word);
    }
}
