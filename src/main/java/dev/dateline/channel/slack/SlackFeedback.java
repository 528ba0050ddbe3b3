package dev.dateline.channel.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import dev.dateline.channel.slack.block.FeedbackButtons;
import dev.dateline.channel.slack.block.FeedbackButtons.Subject;
import dev.dateline.channel.slack.event.Heard;
import dev.dateline.channel.slack.event.QuestionText;
import dev.dateline.channel.slack.event.ResponseUrls;
import dev.dateline.channel.slack.post.SlackApi;
import dev.dateline.channel.slack.post.SlackRefusedException;
import dev.dateline.feedback.Feedback;
import dev.dateline.feedback.FeedbackStore;
import dev.dateline.feedback.Rating;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Stores what the buttons below an answer say. A reader's last click on an answer counts. */
final class SlackFeedback {
    private static final Logger LOG = Logger.getLogger(SlackFeedback.class);
    private static final String THANKS = "Thank you, that is noted.";

    private final FeedbackStore store;
    private final SlackApi slack;
    private final ResponseUrls responseUrls;
    private final Clock clock;

    SlackFeedback(FeedbackStore store, SlackApi slack, ResponseUrls responseUrls, Clock clock) {
        this.store = store;
        this.slack = slack;
        this.responseUrls = responseUrls;
        this.clock = clock;
    }

    void clicked(BlockActionPayload click) {
        for (BlockActionPayload.Action action : click.getActions()) {
            Optional<Rating> rating = FeedbackButtons.rating(Heard.given(action.getActionId()));
            Optional<Subject> subject = FeedbackButtons.subject(Heard.given(action.getValue()));
            if (rating.isPresent() && subject.isPresent()) {
                store.store(feedback(click, subject.get(), rating.get()));
                String url = Heard.given(click.getResponseUrl());
                if (!url.isEmpty()) {
                    thank(responseUrls.checked(url));
                }
            }
        }
    }

    private Feedback feedback(BlockActionPayload click, Subject subject, Rating rating) {
        String answer = click.getMessage() == null
                ? ""
                : QuestionText.unescape(Heard.given(click.getMessage().getText()));
        return new Feedback(
                SlackIntake.CHANNEL,
                Heard.given(click.getContainer().getChannelId()) + ":"
                        + Heard.given(click.getContainer().getMessageTs()) + ":"
                        + click.getUser().getId(),
                subject.conversation(),
                subject.question(),
                answer.substring(0, Math.min(answer.length(), Feedback.MAX_ANSWER)),
                rating,
                "",
                clock.instant());
    }

    /** Afterwards: the click must be acknowledged within three seconds. */
    private void thank(String responseUrl) {
        Thread.ofVirtual().name("slack-thanks").start(() -> {
            try {
                slack.respond(
                        responseUrl,
                        ActionResponse.builder()
                                .responseType("ephemeral")
                                .replaceOriginal(false)
                                .text(THANKS)
                                .build());
            } catch (SlackRefusedException | InterruptedException e) {
                LOG.infof("A reader was not thanked for feedback, which is stored: %s", e.getMessage());
            }
        });
    }
}
