package dev.dateline.channel.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.assistant.AssistantThread;
import dev.dateline.channel.slack.event.Heard;
import dev.dateline.channel.slack.event.QuestionText;
import dev.dateline.channel.slack.event.ResponseUrls;
import dev.dateline.channel.slack.post.Place;
import dev.dateline.delivery.Delivery;
import dev.dateline.delivery.Inbox;
import dev.dateline.delivery.Receipt;
import java.util.Set;

/** Decides which messages are questions to the bot, and takes those in. */
final class SlackIntake {
    static final String CHANNEL = "slack";

    private static final String LOOKING = "Looking in the articles…";

    private final Inbox inbox;
    private final SlackAnswerer answerer;
    private final ResponseUrls responseUrls;
    private final ObjectMapper json;

    SlackIntake(Inbox inbox, SlackAnswerer answerer, ResponseUrls responseUrls, ObjectMapper json) {
        this.inbox = inbox;
        this.answerer = answerer;
        this.responseUrls = responseUrls;
        this.json = json;
    }

    /** Somebody named the bot. */
    void mention(Heard heard) {
        if (heard.isFromPerson()) {
            take(heard);
        }
    }

    /**
     * Somebody wrote where the bot can read. In direct messages that is a question; in a thread which the bot answers in
     * it is, unless it speaks to somebody else.
     */
    void message(Heard heard) {
        if (!heard.isFromPerson()) {
            return;
        }
        boolean inOurThread = !heard.thread().isEmpty()
                && !QuestionText.addressesOthers(heard.text(), heard.ourselves())
                && inbox.knows(CHANNEL, heard.place().threadKey());
        if (heard.isDirect() || inOurThread) {
            take(heard);
        }
    }

    /** Somebody opened the Assistant: it says how to ask, as it does when a question is empty. */
    void assistantOpened(String eventId, String team, AssistantThread thread) {
        Place place = new Place(
                team,
                Heard.given(thread.getChannelId()),
                Heard.given(thread.getUserId()),
                Heard.given(thread.getThreadTs()),
                "");
        receive(new SlackQuestion("", place), Set.of("slack:event:" + eventId, "slack:opened:" + place.threadKey()));
    }

    /** Somebody typed a command; what they see at once is returned. */
    String command(SlashCommandPayload command) {
        String text = QuestionText.of(Heard.given(command.getText()));
        if (text.isEmpty()) {
            return SlackAnswerer.HOW_TO_ASK;
        }
        Place place = new Place(
                Heard.given(command.getTeamId()),
                Heard.given(command.getChannelId()),
                Heard.given(command.getUserId()),
                "",
                responseUrls.checked(Heard.given(command.getResponseUrl())));
        Delivery delivery = delivery(new SlackQuestion(text, place));
        Set<String> keys = Set.of("slack:command:" + Heard.given(command.getTriggerId()));
        return switch (inbox.receive(delivery, keys, answerer::answer, ignored -> {})) {
            case ACCEPTED, DUPLICATE -> LOOKING;
            case DECLINED, OVERLOADED -> SlackAnswerer.TOO_BUSY;
        };
    }

    private void take(Heard heard) {
        receive(new SlackQuestion(QuestionText.of(heard.text()), heard.place()), heard.keys());
    }

    private void receive(SlackQuestion question, Set<String> keys) {
        Receipt receipt = inbox.receive(delivery(question), keys, answerer::answer, answerer::decline);
        if (receipt == Receipt.OVERLOADED) {
            throw new OverloadedException();
        }
    }

    private Delivery delivery(SlackQuestion question) {
        try {
            String thread =
                    question.place().thread().isEmpty() ? "" : question.place().threadKey();
            return Delivery.of(CHANNEL, thread, json.writeValueAsString(question));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question is plain text", e);
        }
    }
}
