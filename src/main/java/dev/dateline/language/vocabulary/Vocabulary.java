package dev.dateline.language.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word lists of one language. Immutable; all of them are checked when they are read. */
public final class Vocabulary {
    /** English, which most of Dateline reads. */
    public static final Vocabulary ENGLISH = of(Locale.ENGLISH);

    private static final String FOLDER = "/dev/dateline/language/";

    private final Locale language;
    private final Map<String, WordList> lists;

    private Vocabulary(Locale language, Map<String, WordList> lists) {
        this.language = language;
        this.lists = Map.copyOf(lists);
    }

    /**
     * Reads the lists of a language.
     *
     * @throws VocabularyException if the language has none, or one of them is wrong
     */
    public static Vocabulary of(Locale language) {
        String folder = FOLDER + language.getLanguage() + "/";
        Map<String, WordList> lists = new HashMap<>();
        for (String name : WordList.read("lists", text(folder + "lists.txt")).words()) {
            lists.put(name, WordList.read(name, text(folder + name + ".txt")));
        }
        return new Vocabulary(language, lists);
    }

    /** The language. */
    public Locale language() {
        return language;
    }

    /** The names of its lists. */
    public Set<String> names() {
        return lists.keySet();
    }

    /** The words of a list in its order; none if the language has no such list. */
    public Set<String> words(String list) {
        return Optional.ofNullable(lists.get(list)).map(WordList::words).orElse(Set.of());
    }

    /** What each word of a list means, as the head of its line says; nothing if the language has no such list. */
    public Map<String, String> meanings(String list) {
        return Optional.ofNullable(lists.get(list)).map(WordList::meanings).orElse(Map.of());
    }

    /** The lines of a list, in their order; none if the language has no such list. */
    public List<String> lines(String list) {
        return Optional.ofNullable(lists.get(list)).map(WordList::lines).orElse(List.of());
    }

    /** The words of several lists together. */
    public Set<String> words(String list, String... more) {
        Set<String> all = new HashSet<>(words(list));
        List.of(more).forEach(name -> all.addAll(words(name)));
        return Set.copyOf(all);
    }

    private static String text(String path) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new VocabularyException(path, "there is no such file");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path, e);
        }
    }
}
