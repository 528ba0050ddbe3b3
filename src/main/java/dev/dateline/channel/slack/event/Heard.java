package dev.dateline.channel.slack.event;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import dev.dateline.channel.slack.post.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A message that the bot heard, whichever event told of it. Fields that Slack leaves out are empty.
 *
 * @param eventId Slack's id of the event
 * @param ourselves the bot's own user
 * @param team the workspace
 * @param channel where it stands
 * @param channelType {@code channel}, {@code group}, {@code mpim} or {@code im}; empty for a mention
 * @param user who wrote it
 * @param bot the bot that wrote it
 * @param text what it says, with Slack's markup
 * @param timestamp what tells it from the others of its channel
 * @param thread the timestamp of the message that its thread hangs from; empty outside of threads
 */
public record Heard(
        String eventId,
        Optional<String> ourselves,
        String team,
        String channel,
        String channelType,
        String user,
        String bot,
        String text,
        String timestamp,
        String thread) {

    private static final String SLACKBOT = "USLACKBOT";

    public static Heard of(EventsApiPayload<AppMentionEvent> payload, AppMentionEvent event) {
        return of(
                payload,
                event.getChannel(),
                "",
                event.getUser(),
                event.getBotId(),
                event.getText(),
                event.getTs(),
                event.getThreadTs());
    }

    public static Heard of(EventsApiPayload<MessageEvent> payload, MessageEvent event) {
        return of(
                payload,
                event.getChannel(),
                event.getChannelType(),
                event.getUser(),
                event.getBotId(),
                event.getText(),
                event.getTs(),
                event.getThreadTs());
    }

    public static Heard of(EventsApiPayload<MessageFileShareEvent> payload, MessageFileShareEvent event) {
        return of(
                payload,
                event.getChannel(),
                event.getChannelType(),
                event.getUser(),
                "",
                event.getText(),
                event.getTs(),
                event.getThreadTs());
    }

    private static Heard of(
            EventsApiPayload<?> payload,
            @Nullable String channel,
            @Nullable String channelType,
            @Nullable String user,
            @Nullable String bot,
            @Nullable String text,
            @Nullable String timestamp,
            @Nullable String thread) {
        return new Heard(
                given(payload.getEventId()),
                ourselves(payload.getAuthorizations()),
                given(payload.getTeamId()),
                given(channel),
                given(channelType),
                given(user),
                given(bot),
                given(text),
                given(timestamp),
                given(thread));
    }

    /** Whether a person wrote it: a bot that answers bots never stops. */
    public boolean isFromPerson() {
        return bot.isEmpty()
                && !user.isEmpty()
                && !user.equals(SLACKBOT)
                && ourselves.filter(user::equals).isEmpty();
    }

    public boolean isDirect() {
        return channelType.equals("im");
    }

    /** The place of the answer: the thread it stands in, or a new one below it. */
    public Place place() {
        return new Place(team, channel, user, thread.isEmpty() ? timestamp : thread, "");
    }

    /** What it is known by. A mention comes as two events, and a retry may bear a new id; its place stays. */
    public Set<String> keys() {
        return Set.of("slack:event:" + eventId, "slack:message:" + channel + ":" + timestamp);
    }

    public static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Optional<String> ourselves(@Nullable List<Authorization> authorizations) {
        return authorizations == null
                ? Optional.empty()
                : authorizations.stream()
                        .map(authorization -> given(authorization.getUserId()))
                        .filter(Predicate.not(String::isEmpty))
                        .findFirst();
    }
}
