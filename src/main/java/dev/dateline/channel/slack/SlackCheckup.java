package dev.dateline.channel.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.dateline.channel.slack.post.SlackApi;
import dev.dateline.channel.slack.post.SlackRefusedException;
import dev.dateline.checkup.Checkup;
import dev.dateline.checkup.Finding;
import dev.dateline.delivery.retry.BusyException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether Slack is set up, and takes the bot's token and its scopes. */
@Singleton
final class SlackCheckup implements Checkup {
    /** As docs/slack-manifest.yaml has them. */
    static final List<String> SCOPES = List.of(
            "app_mentions:read",
            "assistant:write",
            "channels:history",
            "chat:write",
            "commands",
            "groups:history",
            "im:history",
            "mpim:history");

    private static final Pattern SIGNING_SECRET = Pattern.compile("[0-9a-f]{32}");
    private static final String SCOPES_HEADER = "x-oauth-scopes";

    private final SlackSettings settings;

    SlackCheckup(SlackSettings settings) {
        this.settings = settings;
    }

    @Override
    public String part() {
        return "slack";
    }

    @Override
    public List<Finding> examine() {
        if (settings.signingSecret().isEmpty() && settings.botToken().isEmpty()) {
            return List.of(Finding.off("Slack is not set up. docs/slack.md tells how."));
        }
        List<Finding> findings = new ArrayList<>();
        if (settings.signingSecret().isEmpty()) {
            findings.add(Finding.wrong("dateline.slack.signing-secret is not set: copy it from the app's page, Basic"
                    + " Information, App Credentials."));
        } else if (!SIGNING_SECRET.matcher(settings.signingSecret().get()).matches()) {
            findings.add(Finding.wrong("dateline.slack.signing-secret does not look like one: it has 32 hexadecimal"
                    + " digits. The client secret and the verification token are others."));
        }
        if (settings.botToken().isEmpty()) {
            findings.add(Finding.wrong("dateline.slack.bot-token is not set: copy the Bot User OAuth Token from the"
                    + " app's page, OAuth & Permissions."));
        } else {
            findings.addAll(reach(settings.botToken().get()));
        }
        return findings;
    }

    private List<Finding> reach(String token) {
        if (!token.startsWith("xoxb-")) {
            return List.of(Finding.wrong("dateline.slack.bot-token is not that of a bot, which begins with xoxb-."));
        }
        try {
            SlackApi slack = new SlackApi(SlackClient.of(settings.apiUrl()), token, SlackClient.PATIENT);
            AuthTestResponse bot = slack.once("auth.test", methods -> methods.authTest(request -> request));
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.fine("Slack knows the bot as " + bot.getUser() + " of " + bot.getTeam() + "."));
            TreeSet<String> missing = new TreeSet<>(SCOPES);
            missing.removeAll(granted(bot.getHttpResponseHeaders()));
            if (!missing.isEmpty()) {
                findings.add(Finding.wrong("The bot lacks the scopes " + String.join(", ", missing)
                        + ": add them on the app's page, OAuth & Permissions, and install the app again."));
            }
            return findings;
        } catch (SlackRefusedException e) {
            return List.of(Finding.wrong(String.valueOf(e.getMessage())));
        } catch (BusyException e) {
            return List.of(Finding.wrong("Slack cannot be reached at " + settings.apiUrl() + ": " + e.getMessage()
                    + ". Check dateline.slack.api-url, the network, and the proxy (HTTPS_PROXY)."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(Finding.wrong("The check was interrupted."));
        }
    }

    private static List<String> granted(@Nullable Map<String, List<String>> headers) {
        return headers == null
                ? List.of()
                : headers.entrySet().stream()
                        .filter(header -> header.getKey().equalsIgnoreCase(SCOPES_HEADER))
                        .flatMap(header -> header.getValue().stream())
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .toList();
    }
}
