package dev.dateline.channel.json;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** What those who run the service ask it. */
@QuarkusTest
@TestProfile(ShelfProfile.class)
final class OperationsTest {

    @Test
    void isReadyWhenTheIndexOpensAndSaysHowManyArticlesItHolds() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("index"))
                .body("checks.find { it.name == 'index' }.data.articles", equalTo(5));
    }

    @Test
    void describesItsAddresses() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Dateline"))
                .body("paths", hasKey("/articles/{id}"))
                .body("paths", hasKey("/articles/{id}.json"));
    }

    @Test
    void countsRequests() {
        given().get("/articles/plain");
        given().get("/q/metrics").then().statusCode(200).body(containsString("http_server_requests_seconds_count"));
    }

    @Test
    void saysWhereToLookWhenAnAddressDoesNotExist() {
        given().get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("/q/openapi"));
    }
}
