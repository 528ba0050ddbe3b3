package dev.dateline.channel.json.archive;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.channel.json.ShelfProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ShelfProfile.class)
final class ArchiveResourceTest {

    @Test
    void tellsWhatTheArchiveHoldsMostFirst() {
        given().get("/api/archive")
                .then()
                .statusCode(200)
                .body("articles", equalTo(5))
                .body("undated", equalTo(1))
                .body("publishers.name", contains("The Example \"Gazette\"", ""))
                .body("publishers.articles", contains(4, 1))
                .body("lastIngest.ended", equalTo("2021-03-05T06:00:00Z"))
                .body("lastIngest.failed", equalTo(1))
                .body("lastIngest.failures", contains("fog.pdf: It has no text."));
    }

    @Test
    void removesNothingUnlessThatIsAllowed() {
        given().delete("/api/articles/plain")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("dateline.archive.removal-allowed=true"));
        given().get("/articles/plain.json").then().statusCode(200);
    }
}
