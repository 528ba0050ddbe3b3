package dev.dateline.language.recognition;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The letters of a text by their script. */
record Letters(Map<UnicodeScript, Integer> scripts, int total, String text) {
    private static final int MOST = 4_000;

    /** One letter in so many. The letters that tell these languages apart are met several times as often. */
    private static final int RARE = 200;

    /** Scripts of one language, as far as newspapers go. */
    private static final Map<UnicodeScript, String> ALONE = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.HAN, "zh"));

    static Letters of(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        String start = text.length() <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, MOST / 2));
        int total = 0;
        for (int i = 0; i < start.length(); i += Character.charCount(start.codePointAt(i))) {
            int c = start.codePointAt(i);
            if (Character.isLetter(c)) {
                scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
                total++;
            }
        }
        return new Letters(scripts, total, start);
    }

    int latin() {
        return of(UnicodeScript.LATIN);
    }

    /** The language that is written in most of its letters, if that can be told. */
    Optional<String> language() {
        // Japanese is written in Chinese letters with its own between them, and never without.
        if (of(UnicodeScript.HIRAGANA) + of(UnicodeScript.KATAKANA) > total / 20) {
            return Optional.of("ja");
        }
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .flatMap(script -> switch (script) {
                    case CYRILLIC -> cyrillic();
                    case ARABIC -> Optional.of(arabic());
                    default -> Optional.ofNullable(ALONE.get(script));
                });
    }

    /** By letters that one language has and the others do not; names of others' places may have those of another. */
    private Optional<String> cyrillic() {
        Map<String, Integer> own =
                Map.of("uk", count("іїєґ"), "sr", count("ђћџљњј"), "ru", count("ыэё"), "bg", count("ъ") - count("ыэё"));
        return own.entrySet().stream()
                .filter(language -> language.getValue() * RARE >= total)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private String arabic() {
        if (count("ٹڈڑے") * RARE >= total) {
            return "ur";
        }
        return count("پچژگ") * RARE >= total ? "fa" : "ar";
    }

    private int of(UnicodeScript script) {
        return scripts.getOrDefault(script, 0);
    }

    private int count(String letters) {
        return (int) text.chars()
                .filter(c -> letters.indexOf(Character.toLowerCase(c)) >= 0)
                .count();
    }
}
