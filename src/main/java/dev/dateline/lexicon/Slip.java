package dev.dateline.lexicon;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a slip from another word. Letters are left out, doubled and changed in their order by any hand; one is taken for
 * another where it lies beside it on the keyboard or sounds like it. In a long word any other letter is a slip, too.
 */
final class Slip {

    /** In a word of fewer letters, another letter makes another word: "Sonos" is not "Soros". */
    private static final int LONG = 7;

    /** In a word of fewer letters, so does another order: "Elon" is not "Leon". */
    private static final int SHORTEST_SWAPPED_AT_START = 5;

    private static final int SHORTEST_REPLACED = 5;

    /** The first letter is the one that is typed with most care. */
    private static final int SHORTEST_WITH_OTHER_START = 6;

    private static final String[] KEYBOARD = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final Set<String> ALIKE = Stream.of(
                    "ck sz cs fv iy dt bp mn gj ae ai ao au ei eo eu io iu ou ey".split(" "))
            .flatMap(pair -> Stream.of(pair, pair.substring(1) + pair.charAt(0)))
            .collect(Collectors.toUnmodifiableSet());

    private Slip() {}

    /** Whether a word that is a slip or two away may be what was meant, and not merely look like it. */
    static boolean isLikely(String typed, String word) {
        if (!word.chars().allMatch(Character::isLetter)) {
            return false;
        }
        int length = typed.length();
        boolean sameStart = typed.charAt(0) == word.charAt(0);
        if (length != word.length()) {
            return sameStart || length >= SHORTEST_WITH_OTHER_START;
        }
        if (isSwapped(typed, word)) {
            return sameStart || length >= SHORTEST_SWAPPED_AT_START;
        }
        boolean replaced = length >= SHORTEST_REPLACED && isReplaced(typed, word);
        return sameStart ? length >= LONG || replaced : length >= SHORTEST_WITH_OTHER_START && replaced;
    }

    /** Whether two words have the same letters. */
    static boolean isSwapped(String typed, String word) {
        return Arrays.equals(
                typed.chars().sorted().toArray(), word.chars().sorted().toArray());
    }

    private static boolean isReplaced(String typed, String word) {
        for (int i = 0; i < typed.length(); i++) {
            char hit = typed.charAt(i);
            char meant = word.charAt(i);
            if (hit != meant && !ALIKE.contains("" + hit + meant) && !areNeighbours(hit, meant)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areNeighbours(char one, char other) {
        for (int row = 0; row < KEYBOARD.length; row++) {
            int at = KEYBOARD[row].indexOf(one);
            for (int near = Math.max(0, row - 1); at >= 0 && near < Math.min(KEYBOARD.length, row + 2); near++) {
                int there = KEYBOARD[near].indexOf(other);
                if (there >= 0 && Math.abs(there - at) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }
}
