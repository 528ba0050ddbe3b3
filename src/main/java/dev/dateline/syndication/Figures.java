package dev.dateline.syndication;

import dev.dateline.language.calendar.CalendarNames;
import dev.dateline.language.number.NumberWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of two texts, compared where the same words stand around them. */
final class Figures {
    private static final Map<String, Integer> WORDS = NumberWords.cardinals(2, 90);
    private static final Set<String> WEEKDAYS = CalendarNames.ENGLISH.weekdays().keySet();

    /** How many words must stand the same on either side. */
    private static final int AROUND = 2;

    private Figures() {}

    /** Whether two texts give other figures or weekdays in the same words: "at least 12 people", "at least 15 people". */
    static boolean differ(List<String> one, List<String> other) {
        Map<List<String>, Set<String>> first = places(one);
        Map<List<String>, Set<String>> second = places(other);
        return first.entrySet().stream().anyMatch(place -> {
            Set<String> figures = new HashSet<>(second.getOrDefault(place.getKey(), Set.of()));
            boolean there = !figures.isEmpty();
            figures.retainAll(place.getValue());
            return there && figures.isEmpty();
        });
    }

    /** What figures stand between which words. */
    private static Map<List<String>, Set<String>> places(List<String> words) {
        Map<List<String>, Set<String>> places = new HashMap<>();
        for (int i = AROUND; i < words.size() - AROUND; i++) {
            String word = words.get(i);
            if (isFigure(word)) {
                List<String> place =
                        List.of(words.get(i - 2), words.get(i - 1), words.get(i + 1), words.get(i + 2), kind(word));
                places.computeIfAbsent(place, fresh -> new HashSet<>()).add(value(word));
            }
        }
        return places;
    }

    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0)) || WORDS.containsKey(word) || WEEKDAYS.contains(word);
    }

    /** "On Tuesday" for "on 4 May" is another style, not another day. */
    private static String kind(String word) {
        return WEEKDAYS.contains(word) ? "weekday" : "number";
    }

    private static String value(String word) {
        Integer number = WORDS.get(word);
        return number == null ? word.replace(",", "") : number.toString();
    }
}
