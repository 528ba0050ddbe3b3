package dev.dateline.language.speech;

import dev.dateline.language.token.Token;
import dev.dateline.language.token.Tokenizer;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;

/** Tells words that stand for whoever speaks. */
public final class Pronouns {
    private static final Set<String> FIRST = Vocabulary.ENGLISH.words("pronouns-first-person");

    private Pronouns() {}

    /** Whether a text is one of them and nothing else: "I". */
    public static boolean isSpeaker(String text) {
        return FIRST.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether one of them stands in a text. */
    public static boolean speakOfThemselves(String text) {
        return Tokenizer.tokenize(text).stream()
                .map(Token::word)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(FIRST::contains);
    }
}
