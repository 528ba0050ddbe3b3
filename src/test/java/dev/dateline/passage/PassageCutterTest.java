package dev.dateline.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PassageCutterTest {

    @Test
    void cutsPassagesOfAboutEqualLengthThatHoldEverySentenceOnce() {
        Article article = article(
                "The harbour was closed for repairs on that day. ".repeat(100).strip());

        List<Passage> passages = new PassageCutter(new SentenceSplitter(), 1_000).cut(article);

        assertThat(passages)
                .hasSize(5)
                .allSatisfy(passage -> assertThat(passage.span().length()).isBetween(800, 1_200));
        assertThat(passages.stream()
                        .mapToInt(passage -> passage.sentences().size())
                        .sum())
                .isEqualTo(100);
        assertThat(passages).extracting(Passage::ordinal).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void cutsBetweenPostsOfTwoDays() {
        String today = "The ferry sails again this morning.";
        String text = today + "\n\nNo ferry sailed today.\n\nFog closed the bar.";
        Article article = new Article(
                "live",
                "",
                "",
                "",
                new Publication.Dated(LocalDate.of(2019, 5, 3), "here"),
                "",
                text,
                List.of(
                        new Block(Block.Kind.BODY, 0, today.length(), Optional.of(LocalDate.of(2019, 5, 4))),
                        new Block(Block.Kind.BODY, today.length() + 2, text.indexOf("Fog") - 2),
                        new Block(Block.Kind.BODY, text.indexOf("Fog"), text.length())));

        List<Passage> passages = new PassageCutter().cut(article);

        assertThat(passages).extracting(passage -> passage.sentences().size()).containsExactly(1, 2);
        assertThat(passages).extracting(Passage::ordinal).containsExactly(0, 1);
        assertThat(article.publicationAt(0).date()).contains(LocalDate.of(2019, 5, 4));
        assertThat(article.publicationAt(text.length() - 1).date()).contains(LocalDate.of(2019, 5, 3));
    }

    @Test
    void cutsNothingFromAnArticleWithoutText() {
        assertThat(new PassageCutter().cut(article(""))).isEmpty();
    }

    private static Article article(String text) {
        List<Block> blocks = text.isEmpty() ? List.of() : List.of(new Block(Block.Kind.BODY, 0, text.length()));
        return new Article("harbour", "", "", "", Publication.UNKNOWN, "", text, blocks);
    }
}
