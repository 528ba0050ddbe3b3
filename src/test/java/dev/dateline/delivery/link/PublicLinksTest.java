package dev.dateline.delivery.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicLinksTest {
    private static final ArticleReference ARTICLE = new ArticleReference(
            "news/alder bridge", "A bridge", "", "", Optional.empty(), "https://gazette.example/1");
    private static final Citation CITATION =
            new Citation(1, "quote", 0, 5, List.of(), ARTICLE, "/articles/news%2Falder%20bridge?quote=0-5", List.of());

    @ParameterizedTest
    @ValueSource(strings = {"https://news.example/dateline", "https://news.example/dateline/"})
    void keepsThePathOfItsAddress(String address) {
        PublicLinks links = new PublicLinks(Optional.of(URI.create(address)));

        assertThat(links.to(CITATION))
                .hasValue("https://news.example/dateline/articles/news%2Falder%20bridge?quote=0-5");
        assertThat(links.to(ARTICLE)).hasValue("https://news.example/dateline/articles/news%2Falder%20bridge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://a.example",
                "/dateline",
                "https://a.example/?a=b",
                "https://a.example/#a"
            })
    void refusesAnAddressThatIsNone(String address) {
        assertThatThrownBy(() -> new PublicLinks(Optional.of(URI.create(address))))
                .hasMessageContaining("dateline.public.url")
                .hasMessageContaining("such as https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "https://a.example/)x", "https://a.example/ x"})
    void linksNowhereWhereTheArticlesOwnAddressIsNone(String url) {
        ArticleReference article = new ArticleReference("id", "", "", "", Optional.empty(), url);

        assertThat(new PublicLinks(Optional.empty()).to(article)).isEmpty();
    }

    @Test
    void linksToTheWebWithoutAnAddressOfItsOwn() {
        assertThat(new PublicLinks(Optional.empty()).to(CITATION)).hasValue("https://gazette.example/1");
    }
}
