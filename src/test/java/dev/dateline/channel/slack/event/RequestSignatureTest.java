package dev.dateline.channel.slack.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector is that of docs.slack.dev/authentication/verifying-requests-from-slack. */
final class RequestSignatureTest {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String TIMESTAMP = "1531420618";
    private static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private static final byte[] BODY = ("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
                    + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
                    + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands"
                    + "%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                    + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c")
            .getBytes(StandardCharsets.UTF_8);
    private static final Instant THEN = Instant.ofEpochSecond(1_531_420_618);

    @Test
    void acceptsTheVectorThatSlackPublishes() {
        assertThat(at(THEN).matches(TIMESTAMP, SIGNATURE, BODY)).isTrue();
    }

    @Test
    void refusesABodyThatDiffersInOneBit() {
        for (int i = 0; i < BODY.length; i += 37) {
            byte[] tampered = BODY.clone();
            tampered[i] ^= 1;
            assertThat(at(THEN).matches(TIMESTAMP, SIGNATURE, tampered)).isFalse();
        }
    }

    @Test
    void acceptsFiveMinutesEitherWayAndNoMore() {
        Duration five = Duration.ofMinutes(5);
        assertThat(at(THEN.plus(five)).matches(TIMESTAMP, SIGNATURE, BODY)).isTrue();
        assertThat(at(THEN.minus(five)).matches(TIMESTAMP, SIGNATURE, BODY)).isTrue();
        assertThat(at(THEN.plus(five).plusSeconds(1)).matches(TIMESTAMP, SIGNATURE, BODY))
                .isFalse();
        assertThat(at(THEN.minus(five).minusSeconds(1)).matches(TIMESTAMP, SIGNATURE, BODY))
                .isFalse();
    }

    @Test
    void refusesTheTimeOfAnotherRequest() {
        assertThat(at(THEN).matches("1531420619", SIGNATURE, BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0=", "v0=a2", "v0=zz", "v1=a2114d57b48eac39b9ad189dd8316235", "a2114d57"})
    void refusesWhatIsNoSignature(String signature) {
        assertThat(at(THEN).matches(TIMESTAMP, signature, BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "-1",
                "1531420618.5",
                "9223372036854775807",
                "-9223372036854775808",
                "99999999999999999999"
            })
    void refusesWhatIsNoTime(String timestamp) {
        assertThat(at(THEN).matches(timestamp, SIGNATURE, BODY)).isFalse();
    }

    private static RequestSignature at(Instant now) {
        return new RequestSignature(SECRET, Clock.fixed(now, ZoneOffset.UTC));
    }
}
