package dev.dateline.channel.json;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ShelfProfile.class)
final class AskProblemsTest {

    @TestHTTPResource("/api/ask")
    URI address;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"question\": null}",
                "{\"question\": \"\"}",
                "{\"question\": \" \\t\\n\"}",
            })
    void asksForTheQuestionThatIsMissing(String body) {
        problem(body)
                .body("violations", hasSize(1))
                .body("violations.field", hasItem("question"))
                .body("violations.message", hasItem("is missing or blank: say what to answer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void asksForTheBodyThatIsMissing(String body) {
        problem(body).body("violations.message", hasItem(containsString("send a JSON object")));
    }

    @Test
    void takesQuestionsOfTwoThousandCharactersAndNoLonger() {
        ask(Map.of("question", "x".repeat(2_000))).then().statusCode(200);
        refused(Map.of("question", "x".repeat(2_001)), "question", "is longer than 2000 characters");
        refused(Map.of("question", "x".repeat(10_000)), "question", "is longer than 2000 characters");
    }

    @Test
    void limitsWhatComesWithAQuestion() {
        refused(Map.of("question", "when?", "conversation", "x".repeat(201)), "conversation", "is longer than 200");
        refused(Map.of("question", "when?", "sources", sources(51)), "sources", "more than 50");
        refused(
                Map.of("question", "when?", "sources", List.of("x".repeat(201))),
                "sources[0].<list element>",
                "is longer than 200");
        ask(Map.of("question", "when?", "conversation", "x".repeat(200), "sources", sources(50)))
                .then()
                .statusCode(200);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        refused(
                Map.of("question", "when?", "from", "2019-02-02", "to", "2019-02-01"),
                "period",
                "ends before it begins");
        ask(Map.of("question", "when?", "from", "2019-02-01", "to", "2019-02-01"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"question\": \"when?\", \"asOf\": \"2019-13-45\"}`, asOf, `must be a date, such as \"2019-06-30\"`",
                "`{\"question\": \"when?\", \"from\": \"last year\"}`, from, `must be a date, such as \"2019-06-30\"`",
                "`{\"question\": \"when?\", \"to\": \"\"}`, to, `must be a date, such as \"2019-06-30\"`",
                "`{\"question\": \"when?\", \"to\": 18077}`, to, `must be a date, such as \"2019-06-30\"`",
                "`{\"question\": [\"when?\"]}`, question, must be text",
                "`{\"question\": \"when?\", \"sources\": \"x\"}`, sources, must be a list",
                "`{\"question\": \"when?\", \"sources\": [null]}`, sources[0], must not be null",
                "`{\"question\": \"when?\", \"qestion\": \"when?\"}`, qestion, There is no field 'qestion'",
            })
    void namesTheFieldThatCannotBeRead(String body, String field, String detail) {
        problem(body).body("field", equalTo(field)).body("detail", containsString(detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"question\":", "question=when", "<question/>", "\u0000"})
    void saysWhereABodyIsNoJson(String body) {
        problem(body).body("detail", containsString("The body is no JSON: look at line 1, column "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1]", "\"when?\"", "7", "true", "{\"question\": \"when?\"} {}"})
    void asksForOneObject(String body) {
        problem(body).body("detail", containsString("Send one JSON object"));
    }

    // The JDK's client, as REST Assured fills the heap when it is given such a body.
    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"question\":", "{\"question\": \"when?\", \"sources\": ["})
    void refusesNestingWithoutEnd(String step) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(step.repeat(60_000 / step.length())))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(reply.statusCode()).isEqualTo(400);
            assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(reply.body())
                    .contains("\"detail\"")
                    .doesNotContain("Exception")
                    .hasSizeLessThan(1_000);
        }
    }

    @Test
    void saysHowLargeABodyMayBe() {
        ask("{\"question\": \"" + "x".repeat(550_000) + "\"}")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("status", equalTo(413))
                .body("detail", containsString("524288 bytes"));
    }

    @Test
    void saysWhichContentTypeAndMethodItTakes() {
        given().contentType("text/plain")
                .body("when?")
                .post("/api/ask")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", containsString("Content-Type: application/json"));
        given().get("/api/ask")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("detail", containsString("/q/openapi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?!… —",
                "resign? AND (foo:",
                "\\ + - && || ! ( ) { } [ ] ^ \" ~ * ? : /",
                "*:*",
                "🙂 🇰🇷 👩‍👩‍👧",
                "김정은은 언제 트럼프를 만났습니까?",
                "من التقى بمن؟",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "'; DROP TABLE articles; --",
                "${jndi:ldap://x} {{7*7}} %s %n",
                "a\u0000b\u200b\u202e",
                "\ud800",
                "x",
            })
    void answersAnythingThatIsAQuestion(String question) {
        Response reply = ask(Map.of("question", question));
        assertThat(reply.statusCode()).isIn(200, 400);
        reply.then().body("status", anyOf(equalTo("notFound"), equalTo("answered"), equalTo(400)));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        ask(Map.of("question", "who is it?"))
                .then()
                .statusCode(200)
                .body("status", equalTo("notFound"))
                .body("answer", not(blankOrNullString()))
                .body("citations", hasSize(0))
                .body("containsKey('degradedReason')", equalTo(false));
    }

    @Test
    void countsAndTimesQuestionsByOutcome() {
        ask(Map.of("question", "who is it?")).then().statusCode(200);
        given().get("/q/metrics").then().body(containsString("dateline_ask_seconds_count{outcome=\"notFound\"}"));
    }

    private static List<String> sources(int count) {
        return IntStream.range(0, count).mapToObj(number -> "Gazette " + number).toList();
    }

    private static void refused(Map<String, ?> body, String field, String message) {
        ask(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("violations"))
                .body("violations.field", hasItem(field))
                .body("violations.message", hasItem(containsString(message)));
    }

    private static ValidatableResponse problem(String body) {
        return ask(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("detail", not(blankOrNullString()))
                .body(not(containsString("Exception")), not(containsString("dev.dateline")));
    }

    private static Response ask(Object body) {
        return given().contentType("application/json").body(body).post("/api/ask");
    }
}
