package dev.dateline.channel.http.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.access.Access;
import dev.dateline.access.KeyStore;
import dev.dateline.access.Scope;
import dev.dateline.channel.http.KeysProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often somebody may ask. The test is a proxy for others, since what comes from this machine is not counted. */
@QuarkusTest
@TestProfile(RateGateTest.Narrow.class)
final class RateGateTest {
    /** Three requests a minute of an address, five of a key. */
    public static final class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new KeysProfile().getConfigOverrides());
            config.put("dateline.limits.per-address", "3");
            config.put("dateline.limits.per-key", "5");
            config.put("dateline.limits.trusted-proxies", "127.0.0.1");
            return config;
        }
    }

    @Inject
    KeyStore store;

    @Inject
    Access access;

    @Test
    void refusesAnAddressThatAsksTooOftenAndSaysWhenItMayAgain() {
        for (int i = 0; i < 3; i++) {
            assertThat(visit("198.51.100.1").statusCode()).isEqualTo(403);
        }
        Response refused = visit("198.51.100.1");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 21);
        refused.then().contentType("application/problem+json").body("detail", containsString("Ask again in"));
        assertThat(visit("198.51.100.2").statusCode()).isEqualTo(403);
    }

    @Test
    void aKeyHasALimitOfItsOwnWhereverItIsUsed() {
        String secret =
                store.make("one", EnumSet.of(Scope.READ), Optional.empty()).secret();
        String other =
                store.make("another", EnumSet.of(Scope.READ), Optional.empty()).secret();
        access.refresh();
        for (int i = 0; i < 5; i++) {
            assertThat(read(secret, "198.51.100." + (10 + i))).isNotEqualTo(429);
        }
        assertThat(read(secret, "198.51.100.20")).isEqualTo(429);
        assertThat(read(other, "198.51.100.20")).isNotEqualTo(429);
    }

    @Test
    void speaksTheProtocolOfWhoIsRefused() {
        String secret =
                store.make("openai", EnumSet.of(Scope.ASK), Optional.empty()).secret();
        access.refresh();
        Response last = null;
        for (int i = 0; i < 6; i++) {
            last = given().header("Authorization", "Bearer " + secret)
                    .header("X-Forwarded-For", "198.51.100.30")
                    .get("/v1/models");
        }
        last.then().statusCode(429).body("error.code", equalTo("rate_limit_exceeded"));
    }

    @Test
    void leavesHealthAndScriptsAlone() {
        for (int i = 0; i < 8; i++) {
            given().header("X-Forwarded-For", "198.51.100.40")
                    .get("/widget.js")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void doesNotCountThisMachine() {
        for (int i = 0; i < 8; i++) {
            assertThat(given().post("/api/visit").statusCode()).isEqualTo(403);
        }
    }

    private static Response visit(String address) {
        return given().header("X-Forwarded-For", address).post("/api/visit");
    }

    private static int read(String secret, String address) {
        return given().header("Authorization", "Bearer " + secret)
                .header("X-Forwarded-For", address)
                .get("/articles/none")
                .statusCode();
    }
}
