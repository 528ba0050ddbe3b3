package dev.dateline.article.file;

import java.nio.charset.Charset;

/** Tells windows-1252 text from bytes that merely decode as it, as nearly all bytes do. */
final class WesternText {
    /** Western languages do not write three accented letters in a row; other alphabets do nothing else. */
    private static final int MAX_ACCENTED_RUN = 2;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private WesternText() {}

    /** Whether the bytes have none of the five undefined codes, no UTF-8 sequence and no run of accented letters. */
    static boolean isCertain(byte[] bytes) {
        int run = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            if (b == 0x81 || b == 0x8d || b == 0x8f || b == 0x90 || b == 0x9d || opensUtf8Sequence(bytes, i)) {
                return false;
            }
            run = b >= 0x80 && isLetter(bytes, i) ? run + 1 : 0;
            if (run > MAX_ACCENTED_RUN) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte[] bytes, int i) {
        return Character.isLetter(new String(bytes, i, 1, WINDOWS_1252).charAt(0));
    }

    private static boolean opensUtf8Sequence(byte[] bytes, int i) {
        int b = bytes[i] & 0xff;
        int length = b >= 0xc2 && b <= 0xdf ? 2 : b >= 0xe0 && b <= 0xef ? 3 : b >= 0xf0 && b <= 0xf4 ? 4 : 0;
        if (length == 0 || i + length > bytes.length) {
            return false;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
