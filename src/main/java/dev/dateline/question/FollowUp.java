package dev.dateline.question;

import java.util.regex.Pattern;

/** Tells a question that is complete in itself from one that leans on what was asked before. */
final class FollowUp {
    private static final Pattern CONNECTED = Pattern.compile(
            "^(?:and|but|so|then|or|what about|how about|why not|also|ok|okay)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTING = Pattern.compile(
            "\\b(?:it|its|he|him|his|she|her|hers|they|them|their|there|that|this|those|these|then|the same)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int FEW_WORDS = 3;

    private FollowUp() {}

    static boolean leansOnThePast(String question) {
        return CONNECTED.matcher(question).find()
                || POINTING.matcher(question).find()
                || question.split("\\s+").length <= FEW_WORDS;
    }
}
