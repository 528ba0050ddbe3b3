package dev.dateline.channel.json.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.channel.json.ShelfIndex;
import dev.dateline.channel.json.article.QuotedText.Paragraph;
import dev.dateline.channel.json.article.QuotedText.Piece;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotedTextTest {
    private static final String TEXT = ShelfIndex.PLAIN.text();
    private static final int FIRST_END = ShelfIndex.PLAIN.blocks().getFirst().end();
    private static final int SECOND_START = ShelfIndex.PLAIN.blocks().get(1).start();

    @Test
    void readsWhereAQuoteBeginsAndEnds() {
        assertThat(QuotedText.parse(Optional.of("3-17"), TEXT)).isEqualTo(new QuotedText(3, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3", "-3-17", "17-3", "5-5", "0-99999", "0-9999999999", "a-b", "1-2-3", "１-２ ", "1 - 2"})
    void marksNothingWhereTheRangeIsNoStretchOfTheText(String range) {
        assertThat(QuotedText.parse(Optional.of(range), TEXT)).isEqualTo(QuotedText.NONE);
    }

    @Test
    void cutsAParagraphWhereTheQuoteBeginsAndEnds() {
        assertThat(new QuotedText(8, 17).mark(ShelfIndex.PLAIN).getFirst().pieces())
                .containsExactly(
                        new Piece(TEXT.substring(0, 8), false, false),
                        new Piece(TEXT.substring(8, 17), true, true),
                        new Piece(TEXT.substring(17, FIRST_END), false, false));
    }

    @Test
    void marksAQuoteThatSpansParagraphsInEachOfThem() {
        List<Paragraph> paragraphs = new QuotedText(30, 62).mark(ShelfIndex.PLAIN);
        assertThat(paragraphs)
                .extracting(QuotedTextTest::marked)
                .containsExactly(TEXT.substring(30, FIRST_END), TEXT.substring(SECOND_START, 62), "");
        assertThat(paragraphs.stream()
                        .flatMap(paragraph -> paragraph.pieces().stream())
                        .filter(Piece::first))
                .hasSize(1);
    }

    @Test
    void losesNoText() {
        String shown = new QuotedText(5, 60)
                .mark(ShelfIndex.PLAIN).stream()
                        .map(paragraph ->
                                paragraph.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n\n"));
        assertThat(shown).isEqualTo(TEXT);
    }

    private static String marked(Paragraph paragraph) {
        return paragraph.pieces().stream()
                .filter(Piece::marked)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
