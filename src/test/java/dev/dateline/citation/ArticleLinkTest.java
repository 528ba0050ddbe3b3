package dev.dateline.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ArticleLinkTest {

    @Test
    void linksToTheWholeOfAShortQuote() {
        assertThat(ArticleLink.to("a1", "It cost 40 million, she said."))
                .isEqualTo("/articles/a1#:~:text=It%20cost%2040%20million%2C%20she%20said.");
    }

    @Test
    void linksFromTheFirstToTheLastWordsOfALongOne() {
        assertThat(ArticleLink.to("a1", "one two three four five six seven eight nine ten eleven twelve thirteen"))
                .isEqualTo(
                        "/articles/a1#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen");
    }

    @Test
    void encodesWhatHasAMeaningInALink() {
        assertThat(ArticleLink.to("a-1/b?c#d", "a-b & <c>"))
                .isEqualTo("/articles/a-1%2Fb%3Fc%23d#:~:text=a%2Db%20%26%20%3Cc%3E");
    }
}
