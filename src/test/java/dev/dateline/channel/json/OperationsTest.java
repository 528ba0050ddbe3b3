package dev.dateline.channel.json;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** What those who run the service ask it. */
@QuarkusTest
@TestProfile(ShelfProfile.class)
final class OperationsTest {
    private static final String EXAMPLES = "paths.'/api/ask'.post.responses.'200'.content.'application/json'.examples";

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
    void describesWhatTellsTheThreeOutcomesApart() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("components.schemas.Answered.properties.short.description", containsString("only bear on"))
                .body("components.schemas.Answered.properties.certainty.type", hasItem("number"))
                .body("components.schemas.Answered.properties.certainty.maximum", equalTo(1))
                .body("components.schemas.Answered.required", not(hasItem("certainty")))
                .body("components.schemas.NotFound.properties.nearest.description", containsString("nearest"))
                .body(EXAMPLES + ".answered.value.certainty", equalTo(0.94f))
                .body(EXAMPLES + ".answeredWithoutShort.value", not(hasKey("short")))
                .body(EXAMPLES + ".notFound.value", hasKey("nearest"));
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
