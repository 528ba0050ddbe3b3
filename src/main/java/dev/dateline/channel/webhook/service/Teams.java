package dev.dateline.channel.webhook.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.channel.webhook.adapter.Incoming;
import dev.dateline.channel.webhook.adapter.Incoming.Asked;
import dev.dateline.channel.webhook.adapter.Incoming.Other;
import dev.dateline.channel.webhook.adapter.WebhookAdapter;
import dev.dateline.channel.webhook.adapter.WebhookRefusedException;
import dev.dateline.channel.webhook.adapter.WebhookRequest;
import dev.dateline.channel.webhook.markdown.Dialect;
import dev.dateline.channel.webhook.markdown.ReplyMarkdown;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.link.PublicLinks;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Microsoft Teams: an outgoing webhook of a team (learn.microsoft.com, "Create Outgoing Webhooks"), asked by its name. A
 * request bears the HMAC of its body under the security token.
 */
@Singleton
final class Teams implements WebhookAdapter {
    private static final String SCHEME = "HMAC ";
    private static final String ALGORITHM = "HmacSHA256";

    /** A message has 28 kilobytes, and characters here have up to three bytes. */
    private static final int LONGEST = 9_000;

    /** What the id of a bot begins with. */
    private static final String BOT = "28:";

    private final ReplyMarkdown markdown;

    Teams(PublicLinks links) {
        this.markdown = new ReplyMarkdown(Dialect.TEAMS, links);
    }

    @Override
    public String name() {
        return "teams";
    }

    /** Of ten seconds. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(8);
    }

    @Override
    public Incoming read(WebhookRequest request, List<String> secrets) throws WebhookRefusedException {
        check(request, secrets);
        JsonNode json = request.json();
        if (!json.path("type").asText("").equals("message")
                || json.path("from").path("id").asText("").startsWith(BOT)) {
            return new Other(nothing());
        }
        String id = json.path("id").asText("");
        if (id.isEmpty()) {
            throw WebhookRefusedException.unreadable("a message");
        }
        String conversation = json.path("conversation").path("id").asText("");
        return new Asked(
                question(json.path("text").asText("")), conversation, Set.of(conversation + "/" + id), Map.of());
    }

    @Override
    public Optional<String> fault(List<String> secrets) {
        return secrets.stream().allMatch(secret -> decoded(secret).length > 0)
                ? Optional.empty()
                : Optional.of("that is no security token, which is Base64. Copy the one that Teams shows, or make the"
                        + " outgoing webhook again: Teams shows it once.");
    }

    private static void check(WebhookRequest request, List<String> secrets) throws WebhookRefusedException {
        String header = request.header("Authorization");
        byte[] given = header.startsWith(SCHEME) ? decoded(header.substring(SCHEME.length())) : new byte[0];
        boolean proven = false;
        for (String secret : secrets) {
            byte[] key = decoded(secret);
            proven |= key.length > 0 && MessageDigest.isEqual(hmac(key, request.body()), given);
        }
        if (!proven) {
            throw WebhookRefusedException.unproven();
        }
    }

    private static byte[] hmac(byte[] key, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** A message is HTML, and names the webhook in an element of its own. */
    private static String question(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("at").remove();
        return document.text().replace('\u00a0', ' ').strip();
    }

    @Override
    public ObjectNode render(Reply reply) {
        return say(markdown.of(reply, LONGEST));
    }

    @Override
    public ObjectNode say(String text) {
        return WebhookAdapter.object().put("type", "message").put("text", text);
    }
}
