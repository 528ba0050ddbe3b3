package dev.dateline.channel.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import dev.dateline.channel.slack.block.FeedbackButtons;
import dev.dateline.channel.slack.event.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Bolt app: which request goes to which method of ours.
 *
 * <p>It has none of Bolt's own authorization, which asks Slack before each event: an event is taken in whether Slack can be
 * reached or not. Events that nobody asked for are acknowledged and dropped.
 */
final class SlackApp {
    private static final Pattern ANY_COMMAND = Pattern.compile(".*");
    private static final Pattern FEEDBACK = Pattern.compile(Pattern.quote(FeedbackButtons.ACTION) + ".*");

    private SlackApp() {}

    static App of(AppConfig config, Slack slack, SlackIntake intake, SlackFeedback feedback) {
        App app = new App(config, slack, new ArrayList<>(List.of(new SSLCheck(null))));
        app.event(AppMentionEvent.class, (payload, context) -> {
            intake.mention(Heard.of(payload, payload.getEvent()));
            return context.ack();
        });
        app.event(MessageEvent.class, (payload, context) -> {
            intake.message(Heard.of(payload, payload.getEvent()));
            return context.ack();
        });
        app.event(MessageFileShareEvent.class, (payload, context) -> {
            intake.message(Heard.of(payload, payload.getEvent()));
            return context.ack();
        });
        app.event(AssistantThreadStartedEvent.class, (payload, context) -> {
            intake.assistantOpened(
                    Heard.given(payload.getEventId()),
                    Heard.given(payload.getTeamId()),
                    payload.getEvent().getAssistantThread());
            return context.ack();
        });
        app.command(
                ANY_COMMAND,
                (request, context) -> context.ack(SlashCommandResponse.builder()
                        .responseType("ephemeral")
                        .text(intake.command(request.getPayload()))
                        .build()));
        app.blockAction(FEEDBACK, (request, context) -> {
            feedback.clicked(request.getPayload());
            return context.ack();
        });
        // Links to articles are not ours to act on, yet a click on one is told and must be acknowledged.
        app.blockAction(Pattern.compile("(?!" + FEEDBACK.pattern() + ").*"), (request, context) -> context.ack());
        return app;
    }
}
