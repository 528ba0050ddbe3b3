package dev.dateline.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.channel.slack.FakeSlack.Turn;
import dev.dateline.checkup.Finding;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SlackCheckupTest {
    private final FakeSlack slack = new FakeSlack();

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void isOffWhereNothingIsSet() {
        assertThat(examine(Optional.empty(), Optional.empty(), slack.api()))
                .extracting(Finding::state)
                .containsExactly(Finding.State.OFF);
    }

    @Test
    void isFineWhereSlackTakesTheTokenAndItsScopes() {
        slack.behave(
                "auth.test",
                call -> new Turn(200, "", Map.of("X-OAuth-Scopes", String.join(",", SlackCheckup.SCOPES))));
        assertThat(examine(Optional.of(Signed.SECRET), Optional.of(Desk.TOKEN), slack.api()))
                .extracting(Finding::state)
                .containsExactly(Finding.State.FINE);
    }

    @Test
    void namesTheScopesThatAreMissing() {
        slack.behave(
                "auth.test", call -> new Turn(200, "", Map.of("X-OAuth-Scopes", "chat:write,commands,im:history")));
        assertThat(wrong(Optional.of(Signed.SECRET), Optional.of(Desk.TOKEN), slack.api()))
                .containsExactly("The bot lacks the scopes app_mentions:read, assistant:write, channels:history,"
                        + " groups:history, mpim:history: add them on the app's page, OAuth & Permissions, and install the"
                        + " app again.");
    }

    @Test
    void saysWhatToDoAboutEachMistake() {
        assertThat(wrong(Optional.empty(), Optional.of("xoxp-secret-of-a-user"), slack.api()))
                .hasSize(2)
                .anyMatch(text -> text.contains("signing-secret is not set"))
                .anyMatch(text -> text.contains("begins with xoxb-"))
                .noneMatch(text -> text.contains("secret-of-a-user"));
        assertThat(wrong(Optional.of("not a secret"), Optional.empty(), slack.api()))
                .anyMatch(text -> text.contains("32 hexadecimal digits"))
                .anyMatch(text -> text.contains("bot-token is not set"))
                .noneMatch(text -> text.contains("not a secret"));
        slack.behave("auth.test", call -> Turn.refused("invalid_auth"));
        assertThat(wrong(Optional.of(Signed.SECRET), Optional.of(Desk.TOKEN), slack.api()))
                .singleElement()
                .asString()
                .contains("invalid_auth")
                .contains("copy the bot token");
    }

    @Test
    void saysThatSlackCannotBeReached() {
        FakeSlack gone = new FakeSlack();
        URI api = gone.api();
        gone.close();
        assertThat(wrong(Optional.of(Signed.SECRET), Optional.of(Desk.TOKEN), api))
                .singleElement()
                .asString()
                .contains("cannot be reached at " + api);
    }

    @Test
    void asksForTheScopesOfTheManifest() throws Exception {
        String manifest = Files.readString(Path.of("docs/slack-manifest.yaml"));
        String scopes = manifest.substring(manifest.indexOf("    bot:"), manifest.indexOf("settings:"));
        assertThat(scopes.lines()
                        .filter(line -> line.startsWith("      - "))
                        .map(line -> line.strip().split(" ")[1]))
                .containsExactlyElementsOf(SlackCheckup.SCOPES);
    }

    private static List<String> wrong(Optional<String> secret, Optional<String> token, URI api) {
        return examine(secret, token, api).stream()
                .filter(finding -> finding.state() == Finding.State.WRONG)
                .map(Finding::text)
                .toList();
    }

    private static List<Finding> examine(Optional<String> secret, Optional<String> token, URI api) {
        return new SlackCheckup(new FixedSettings(secret, token, api, true)).examine();
    }
}
