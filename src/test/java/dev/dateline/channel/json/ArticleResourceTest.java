package dev.dateline.channel.json;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(ShelfProfile.class)
final class ArticleResourceTest {
    private static final String PROBLEM = "application/problem+json";

    @Test
    void givesAnArticleAsJson() {
        Map<String, Object> article = given().get("/articles/plain.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        assertThat(article)
                .containsExactly(
                        Map.entry("id", "plain"),
                        Map.entry("title", "Harbour <b>closed</b>"),
                        Map.entry("source", "The Example \"Gazette\""),
                        Map.entry("author", "A. Writer"),
                        Map.entry("published", "2021-03-04"),
                        Map.entry("publishedFrom", "meta article:published_time"),
                        Map.entry("url", "https://gazette.example/plain?a=1&b=2"),
                        Map.entry("text", ShelfIndex.PLAIN.text()));
    }

    @Test
    void leavesAnUnknownDateOut() {
        Map<String, Object> article =
                given().get("/articles/undated.json").jsonPath().getMap("");
        assertThat(article).containsOnlyKeys("id", "title", "source", "author", "url", "text");
    }

    @Test
    void showsAnArticleAsAPageThatRunsNothing() {
        given().get("/articles/plain?quote=0-7")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("<mark id=\"quote\">Ferries</mark>"));
    }

    @ParameterizedTest
    @CsvSource({
        "a%2Fb%20c%3Fd%25%23%C3%A9+, a/b c?d%#é+",
        "a/b%20c%3Fd%25%23%C3%A9%2B, a/b c?d%#é+",
        "%3Cscript%3E, <script>",
        "notes.json, notes.json"
    })
    void takesIdsOfAnyCharacters(String encoded, String id) {
        given().urlEncodingEnabled(false)
                .get("/articles/" + encoded + ".json")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        given().urlEncodingEnabled(false)
                .get("/articles/" + encoded)
                .then()
                .statusCode(200)
                .contentType("text/html");
    }

    @ParameterizedTest
    @CsvSource({"/articles/none", "/articles/none.json", "/articles/..%2F..%2Fetc%2Fpasswd", "/articles/%FF%00"})
    void saysThatThereIsNoSuchArticleAndWhatToDo(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("status", equalTo(404))
                .body("title", equalTo("No such article"))
                .body("detail", containsString("POST /api/ask"));
    }

    @Test
    void tellsABrowserInHtml() {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .urlEncodingEnabled(false)
                .get("/articles/%3Cimg%20src=x%3E")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("&lt;img src=x&gt;"), not(containsString("<img")));
    }

    @Test
    void saysThatTheArchiveCannotBeReadAndKeepsItsPlaceToItself() {
        given().get("/articles/" + ShelfIndex.UNREADABLE)
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", "30")
                .body("detail", containsString("Try again"))
                .body(not(containsString("secret")), not(containsString("Exception")));
    }

    @Test
    void changesNoArticle() {
        given().delete("/articles/plain")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .body("detail", containsString("/q/openapi"));
    }
}
