package dev.dateline.channel.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.channel.slack.SlackEndpoint.Acknowledgement;
import dev.dateline.chat.Chat;
import dev.dateline.delivery.DeliveryConfig;
import dev.dateline.delivery.DeliveryLog;
import dev.dateline.delivery.Inbox;
import dev.dateline.delivery.ServiceStarted;
import dev.dateline.delivery.link.PublicLinks;
import dev.dateline.feedback.FeedbackStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** One life of the Slack channel, from a start of the service to its end. */
final class Desk {
    static final String TOKEN = "xoxb-0000000000-secretsecretsecret";

    private final Inbox inbox;
    private final SlackEndpoint endpoint;

    Desk(FakeSlack slack, Chat chat, DeliveryLog log, FeedbackStore feedback, int capacity) {
        inbox = new Inbox(log, new Room(capacity, 2, Duration.ofMinutes(1), Duration.ofMillis(200)));
        SlackSettings settings = new FixedSettings(Optional.of(Signed.SECRET), Optional.of(TOKEN), slack.api(), true);
        SlackChannel channel = new SlackChannel(
                settings,
                () -> chat,
                inbox,
                feedback,
                new PublicLinks(Optional.of(URI.create("https://dateline.example/"))),
                new ObjectMapper());
        channel.resume(new ServiceStarted());
        endpoint = channel.endpoint().orElseThrow();
    }

    Acknowledgement send(String body) {
        return endpoint.handle(Signed.headers(body), body.getBytes(StandardCharsets.UTF_8));
    }

    SlackEndpoint endpoint() {
        return endpoint;
    }

    void close() throws InterruptedException {
        inbox.close();
    }

    private record Room(int capacity, int workers, Duration timeout, Duration grace) implements DeliveryConfig {}
}
