package dev.dateline.channel.widget;

import dev.dateline.archive.PassageHit;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.lexicon.Lexicon;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What passages are about: people and places, as the archive uses their names, matters and events. */
final class Subjects {
    /** Two capitalised words or three. A full name needs no context to be understood. */
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}\\b");

    private static final Pattern TITLED =
            Pattern.compile("(?:" + String.join("|", Vocabulary.ENGLISH.words("titles", "offices")) + ") .*");
    private static final Pattern ADDRESSED = Pattern.compile(
            "\\b(?:" + String.join("|", Vocabulary.ENGLISH.words("titles")) + ")\\.? (\\p{Lu}\\p{Ll}+)\\b");
    private static final int MOST_WORDS_OF_PLACES = 2;

    private static final Set<String> MATTERS = Vocabulary.ENGLISH.words("nouns-of-matters");
    private static final Set<String> EVENTS = Vocabulary.ENGLISH.words("nouns-of-events");

    private final List<String> people;
    private final List<String> places;
    private final List<String> texts;

    private Subjects(List<String> people, List<String> places, List<String> texts) {
        this.people = people;
        this.places = places;
        this.texts = texts;
    }

    static Subjects of(List<PassageHit> passages, Lexicon lexicon) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> addressed = new HashSet<>();
        for (PassageHit passage : passages) {
            NAME.matcher(passage.text()).results().forEach(name -> counts.merge(name.group(), 1, Integer::sum));
            ADDRESSED.matcher(passage.text()).results().forEach(name -> addressed.add(name.group(1)));
        }
        List<String> names = counts.entrySet().stream()
                .filter(entry -> !TITLED.matcher(entry.getKey()).matches())
                .filter(entry -> lexicon.isName(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return new Subjects(
                names.stream()
                        .filter(name -> isSomebody(name, addressed, lexicon))
                        .toList(),
                names.stream()
                        .filter(name -> lexicon.use(name).isPlace())
                        .filter(name -> name.split(" ").length <= MOST_WORDS_OF_PLACES)
                        .toList(),
                passages.stream().map(PassageHit::text).toList());
    }

    /** People are addressed, spoken of as he or she, or by a part of their name. Offices and places are not. */
    private static boolean isSomebody(String name, Set<String> addressed, Lexicon lexicon) {
        Lexicon.Use use = lexicon.use(name);
        boolean spokenOf = Stream.of(name.split(" ")).anyMatch(addressed::contains)
                || use.masculine() + use.feminine() > 0
                || lexicon.shortForm(name).isPresent();
        return spokenOf && !use.isPlace();
    }

    /** Full names, the most often mentioned first. */
    List<String> people() {
        return people;
    }

    /** Names of places, the most often mentioned first. */
    List<String> places() {
        return places;
    }

    /** What people say something about: a letter, a law. The most often mentioned first. */
    List<String> matters() {
        return mentioned(MATTERS);
    }

    /** Where people come together: a summit, a trial. The most often mentioned first. */
    List<String> events() {
        return mentioned(EVENTS);
    }

    private List<String> mentioned(Set<String> nouns) {
        Map<String, Long> counts = nouns.stream().collect(Collectors.toMap(Function.identity(), this::count));
        return nouns.stream()
                .filter(noun -> counts.getOrDefault(noun, 0L) > 0)
                .sorted(Comparator.comparing(counts::get, Comparator.reverseOrder()))
                .toList();
    }

    private long count(String noun) {
        return texts.stream().filter(text -> text.contains(" the " + noun)).count();
    }
}
