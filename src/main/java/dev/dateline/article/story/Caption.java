package dev.dateline.article.story;

import dev.dateline.article.Wording;
import dev.dateline.language.press.PictureCredit;

/** Tells the words under a picture by the credit they end in, or the way they open. */
final class Caption {
    private static final int MAX_WORDS = 90;

    private Caption() {}

    static boolean is(Wording wording) {
        return wording.words() <= MAX_WORDS && PictureCredit.isIn(wording.text());
    }
}
