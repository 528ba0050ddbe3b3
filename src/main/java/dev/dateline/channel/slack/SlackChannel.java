package dev.dateline.channel.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import dev.dateline.channel.slack.event.RequestSignature;
import dev.dateline.channel.slack.event.ResponseUrls;
import dev.dateline.channel.slack.post.AnswerMessages;
import dev.dateline.channel.slack.post.SlackApi;
import dev.dateline.chat.Chat;
import dev.dateline.delivery.Inbox;
import dev.dateline.delivery.ServiceStarted;
import dev.dateline.delivery.link.PublicLinks;
import dev.dateline.feedback.FeedbackStore;
import dev.dateline.state.StateUnavailableException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts the parts of this channel together when they are first needed, where Slack is set up. */
@Singleton
final class SlackChannel {
    private static final Logger LOG = Logger.getLogger(SlackChannel.class);

    private final SlackSettings settings;
    private final Supplier<Chat> chat;
    private final Inbox inbox;
    private final FeedbackStore feedback;
    private final PublicLinks links;
    private final ObjectMapper json;

    private @Nullable Parts parts;

    @Inject
    SlackChannel(
            SlackSettings settings,
            Instance<Chat> chat,
            Inbox inbox,
            FeedbackStore feedback,
            PublicLinks links,
            ObjectMapper json) {
        this(settings, chat::get, inbox, feedback, links, json);
    }

    SlackChannel(
            SlackSettings settings,
            Supplier<Chat> chat,
            Inbox inbox,
            FeedbackStore feedback,
            PublicLinks links,
            ObjectMapper json) {
        this.settings = settings;
        this.chat = chat;
        this.inbox = inbox;
        this.feedback = feedback;
        this.links = links;
        this.json = json;
    }

    /** Where requests go; empty where Slack is not set up. Nothing calls Slack until a question is answered. */
    Optional<SlackEndpoint> endpoint() {
        return parts().map(Parts::endpoint);
    }

    /** Takes up what was under way when the service ended. Whatever is wrong here, the other channels serve. */
    void resume(@Observes ServiceStarted event) {
        if (settings.signingSecret().isPresent() != settings.botToken().isPresent()) {
            LOG.warn(
                    "Slack is half set up: dateline.slack.signing-secret and dateline.slack.bot-token are both needed.");
        }
        try {
            parts().ifPresent(parts -> inbox.resume(SlackIntake.CHANNEL, parts.answerer()::answerAgain));
        } catch (StateUnavailableException e) {
            LOG.errorf("Questions of before the start cannot be taken up: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Slack is set up wrongly: dateline doctor tells what to do", e);
        }
    }

    private synchronized Optional<Parts> parts() {
        if (parts == null && isSetUp()) {
            parts = make(
                    settings.signingSecret().orElseThrow(), settings.botToken().orElseThrow());
        }
        return Optional.ofNullable(parts);
    }

    private boolean isSetUp() {
        return settings.signingSecret().isPresent() && settings.botToken().isPresent();
    }

    private Parts make(String signingSecret, String botToken) {
        Slack slack = SlackClient.of(settings.apiUrl());
        SlackApi api = new SlackApi(slack, botToken, SlackClient.PATIENT);
        AnswerMessages messages = new AnswerMessages(api, links, inbox, settings.streaming());
        SlackAnswerer answerer = new SlackAnswerer(chat.get(), inbox, messages, json);
        ResponseUrls responseUrls = new ResponseUrls(settings.apiUrl());
        App app = SlackApp.of(
                AppConfig.builder()
                        .slack(slack)
                        .singleTeamBotToken(botToken)
                        .signingSecret(signingSecret)
                        .allEventsApiAutoAckEnabled(true)
                        .build(),
                slack,
                new SlackIntake(inbox, answerer, responseUrls, json),
                new SlackFeedback(feedback, api, responseUrls, Clock.systemUTC()));
        return new Parts(new SlackEndpoint(new RequestSignature(signingSecret, Clock.systemUTC()), app), answerer);
    }

    /**
     * What is made once.
     *
     * @param endpoint takes requests in
     * @param answerer answers what was taken in
     */
    private record Parts(SlackEndpoint endpoint, SlackAnswerer answerer) {}
}
