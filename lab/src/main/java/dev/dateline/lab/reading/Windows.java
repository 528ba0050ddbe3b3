package dev.dateline.lab.reading;

import dev.dateline.language.token.Span;
import dev.dateline.passage.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the windows that a reader is given: whole sentences in a row, in the text's order. */
public final class Windows {
    /** In characters, as passages are cut. */
    private static final int ABOUT_A_PASSAGE = 1_000;

    /** As an answer is looked for: a sentence, the one before it and the one behind it. */
    private static final int SENTENCES = 3;

    /** Every sentence is read with one of its neighbours at least. */
    private static final int STRIDE = 2;

    private final SentenceSplitter splitter;

    /** @param splitter finds the sentences that windows are cut at */
    public Windows(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    /** One window, whatever the text's length; none for a text without words. */
    public List<Span> whole(String text) {
        return text.isBlank() ? List.of() : List.of(new Span(0, text.length()));
    }

    /** Windows of about a passage's length, none overlapping. One longer sentence makes a window of its own. */
    public List<Span> aboutAPassage(String text) {
        List<Span> windows = new ArrayList<>();
        for (Span sentence : splitter.split(text, 0, text.length())) {
            if (!windows.isEmpty() && sentence.end() - windows.getLast().start() <= ABOUT_A_PASSAGE) {
                windows.add(new Span(windows.removeLast().start(), sentence.end()));
            } else {
                windows.add(sentence);
            }
        }
        return windows;
    }

    /** Windows of three sentences, each of which begins with the last one of the window before. */
    public List<Span> threeSentences(String text) {
        List<Span> sentences = splitter.split(text, 0, text.length());
        List<Span> windows = new ArrayList<>();
        int behind = 0;
        for (int first = 0; behind < sentences.size(); first += STRIDE) {
            behind = Math.min(sentences.size(), first + SENTENCES);
            windows.add(new Span(
                    sentences.get(first).start(), sentences.get(behind - 1).end()));
        }
        return windows;
    }
}
