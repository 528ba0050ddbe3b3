package dev.dateline.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.token.Span;
import dev.dateline.passage.SentenceSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WindowsTest {
    private final Windows windows = new Windows(new SentenceSplitter());

    @Test
    void overlapByASentence() {
        String text = "One came. Two came. Three came. Four came. Five came.";

        assertThat(texts(text, windows.threeSentences(text)))
                .containsExactly("One came. Two came. Three came.", "Three came. Four came. Five came.");
    }

    @Test
    void endWithWhatIsLeft() {
        String even = "One came. Two came. Three came. Four came.";
        String single = "One came.";

        assertThat(texts(even, windows.threeSentences(even)))
                .containsExactly("One came. Two came. Three came.", "Three came. Four came.");
        assertThat(texts(single, windows.threeSentences(single))).containsExactly(single);
    }

    @Test
    void holdAsManyWholeSentencesAsAPassage() {
        String sentence = "They came and " + "went ".repeat(80) + "away.";
        String text = sentence + " " + sentence + " " + sentence;

        List<String> cut = texts(text, windows.aboutAPassage(text));

        assertThat(cut).containsExactly(sentence + " " + sentence, sentence);
    }

    @Test
    void areNoneOfATextWithoutWords() {
        assertThat(windows.whole(" ")).isEmpty();
        assertThat(windows.aboutAPassage("")).isEmpty();
        assertThat(windows.threeSentences("")).isEmpty();
    }

    private static List<String> texts(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
