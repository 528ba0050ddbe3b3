package dev.dateline.channel.webhook.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.channel.webhook.adapter.Incoming;
import dev.dateline.channel.webhook.adapter.Incoming.Asked;
import dev.dateline.channel.webhook.adapter.Incoming.AskedForLater;
import dev.dateline.channel.webhook.adapter.Incoming.Other;
import dev.dateline.channel.webhook.adapter.WebhookAdapter;
import dev.dateline.channel.webhook.adapter.WebhookConfig;
import dev.dateline.channel.webhook.adapter.WebhookRefusedException;
import dev.dateline.channel.webhook.adapter.WebhookRequest;
import dev.dateline.channel.webhook.markdown.Dialect;
import dev.dateline.channel.webhook.markdown.ReplyMarkdown;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.link.PublicLinks;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Discord: interactions of an application (discord.com/developers/docs/interactions), asked by a command. A request is signed
 * with the application's key; the answer replaces a message that waits for it, for up to 15 minutes.
 */
@Singleton
final class Discord implements WebhookAdapter {
    private static final int PING = 1;
    private static final int COMMAND = 2;
    private static final int AUTOCOMPLETE = 4;
    private static final int MESSAGE = 4;
    private static final int MESSAGE_LATER = 5;
    private static final int CHOICES = 8;
    private static final int FOR_ONE_READER = 64;
    private static final int LONGEST_CONTENT = 2_000;
    private static final int LONGEST_EMBED = 3_900;
    private static final Pattern ID = Pattern.compile("\\d{1,30}");
    private static final Pattern TOKEN = Pattern.compile("[\\w.-]{1,1000}");
    private static final URI DISCORD = URI.create("https://discord.com/api/v10");

    private final ReplyMarkdown markdown;
    private final DiscordSender sender;
    private final Clock clock = Clock.systemUTC();

    Discord(PublicLinks links, WebhookConfig config) {
        this.markdown = new ReplyMarkdown(Dialect.COMMON, links);
        this.sender = new DiscordSender(Optional.ofNullable(config.services().get("discord"))
                .flatMap(WebhookConfig.Settings::url)
                .orElse(DISCORD));
    }

    @Override
    public String name() {
        return "discord";
    }

    /** Of three seconds; nothing but the acknowledgement is waited for. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Incoming read(WebhookRequest request, List<String> secrets) throws WebhookRefusedException {
        DiscordSignature.check(request, secrets, clock);
        JsonNode json = request.json();
        return switch (json.path("type").asInt()) {
            case PING -> new Other(WebhookAdapter.object().put("type", PING));
            case COMMAND -> command(json);
            case AUTOCOMPLETE -> {
                ObjectNode choices = WebhookAdapter.object().put("type", CHOICES);
                choices.putObject("data").putArray("choices");
                yield new Other(choices);
            }
            default -> {
                ObjectNode message = WebhookAdapter.object().put("type", MESSAGE);
                message.putObject("data").put("content", HOW_TO_ASK).put("flags", FOR_ONE_READER);
                yield new Other(message);
            }
        };
    }

    @Override
    public Optional<String> fault(List<String> keys) {
        return DiscordSignature.areKeys(keys)
                ? Optional.empty()
                : Optional.of("that is no public key, which has 64 hexadecimal digits. Copy it from the application's"
                        + " page, General Information. The bot's token is another.");
    }

    private static AskedForLater command(JsonNode json) throws WebhookRefusedException {
        String application = json.path("application_id").asText("");
        String token = json.path("token").asText("");
        if (!ID.matcher(application).matches() || !TOKEN.matcher(token).matches()) {
            throw WebhookRefusedException.unreadable("an interaction");
        }
        JsonNode user = json.has("member") ? json.path("member").path("user") : json.path("user");
        String conversation =
                json.path("channel_id").asText("") + "/" + user.path("id").asText("");
        return new AskedForLater(
                new Asked(
                        question(json.path("data").path("options")),
                        conversation,
                        Set.of("interaction:" + json.path("id").asText("")),
                        Map.of()),
                WebhookAdapter.object().put("application", application).put("token", token),
                WebhookAdapter.object().put("type", MESSAGE_LATER));
    }

    /** The command has one option, whatever its name. */
    private static String question(JsonNode options) {
        return options.path(0).path("value").asText("").strip();
    }

    @Override
    public ObjectNode render(Reply reply) {
        ObjectNode message = say(markdown.answer(reply, LONGEST_CONTENT));
        String sources = markdown.sources(reply, LONGEST_EMBED);
        if (!sources.isEmpty()) {
            message.putArray("embeds").addObject().put("description", sources);
        }
        return message;
    }

    @Override
    public ObjectNode say(String text) {
        ObjectNode message = WebhookAdapter.object().put("content", text);
        message.putObject("allowed_mentions").putArray("parse");
        return message;
    }

    @Override
    public void send(JsonNode address, JsonNode rendered) throws WebhookRefusedException, InterruptedException {
        sender.send(address.path("application").asText(), address.path("token").asText(), rendered);
    }
}
