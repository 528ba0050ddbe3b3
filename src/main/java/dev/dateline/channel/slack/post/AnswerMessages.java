package dev.dateline.channel.slack.post;

import com.slack.api.model.Message;
import dev.dateline.channel.slack.block.ReplyBlocks;
import dev.dateline.channel.slack.block.StreamText;
import dev.dateline.delivery.Delivery;
import dev.dateline.delivery.Inbox;
import dev.dateline.delivery.link.PublicLinks;
import dev.dateline.delivery.retry.BusyException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Opens the message that an answer goes into: a stream where Slack lets the bot have one, else a message that is updated.
 *
 * <p>Where it is goes into the delivery's progress, so that a restarted service completes that message instead of posting
 * another.
 */
public final class AnswerMessages {
    private static final Logger LOG = Logger.getLogger(AnswerMessages.class);
    private static final String LOOKING = "Looking in the articles…";
    private static final String POSTED = "posted:";
    private static final String STREAMED = "streamed:";
    private static final String SENDING = "sending";

    /** What our own messages are found again by. */
    private static final String EVENT_TYPE = "dateline_answer";

    private static final String DELIVERY = "delivery";

    /** These say that the app may not stream at all; others are about one channel. */
    private static final Set<String> NEVER = Set.of(
            "missing_scope", "not_allowed_token_type", "unknown_method", "method_deprecated", "feature_not_enabled");

    private final SlackApi slack;
    private final ReplyBlocks blocks;
    private final PublicLinks links;
    private final Inbox inbox;
    private volatile boolean streaming;

    public AnswerMessages(SlackApi slack, PublicLinks links, Inbox inbox, boolean streaming) {
        this.slack = slack;
        this.blocks = new ReplyBlocks(links);
        this.links = links;
        this.inbox = inbox;
        this.streaming = streaming;
    }

    /**
     * The message of a delivery: the one that it has, or a new one.
     *
     * @param again whether the delivery was begun before the service ended
     * @throws SlackRefusedException if Slack takes no message there
     * @throws IllegalStateException if the answer may be out already, and there is no way to know
     */
    public AnswerMessage open(Delivery delivery, Place place, boolean again)
            throws SlackRefusedException, InterruptedException {
        String progress = delivery.progress();
        if (!place.responseUrl().isEmpty()) {
            if (progress.equals(SENDING)) {
                throw new IllegalStateException("the service ended while the answer to a command was sent");
            }
            return new CommandMessage(slack, blocks, place.responseUrl(), () -> inbox.note(delivery, SENDING));
        }
        if (progress.startsWith(STREAMED)) {
            return streamed(place, progress.substring(STREAMED.length()));
        }
        if (progress.startsWith(POSTED)) {
            return updated(place, progress.substring(POSTED.length()));
        }
        if (streaming && !again) {
            Optional<String> started = startStream(place);
            if (started.isPresent()) {
                inbox.note(delivery, STREAMED + started.get());
                return streamed(place, started.get());
            }
        }
        String posted = post(delivery, place, LOOKING, again);
        inbox.note(delivery, POSTED + posted);
        return updated(place, posted);
    }

    /** Says something that is no reply, in a message of its own. */
    public void say(Delivery delivery, Place place, String text, boolean again)
            throws SlackRefusedException, InterruptedException {
        if (place.responseUrl().isEmpty()) {
            post(delivery, place, text, again);
        } else {
            open(delivery, place, again).excuse(text);
        }
    }

    private AnswerMessage updated(Place place, String timestamp) {
        return new UpdatedMessage(slack, blocks, place, timestamp);
    }

    private AnswerMessage streamed(Place place, String timestamp) {
        return new StreamedMessage(slack, blocks, new StreamText(links), place, timestamp, updated(place, timestamp));
    }

    /** The timestamp of a new stream; empty if none can be had. */
    private Optional<String> startStream(Place place) throws InterruptedException {
        try {
            return Optional.of(slack.once(
                            "chat.startStream",
                            methods -> methods.chatStartStream(request -> request.channel(place.channel())
                                    .threadTs(place.thread())
                                    .recipientUserId(place.user())
                                    .recipientTeamId(place.team())))
                    .getTs());
        } catch (SlackRefusedException e) {
            if (NEVER.contains(e.error())) {
                LOG.infof("%s: answers are posted and updated instead", e.getMessage());
                streaming = false;
            }
            return Optional.empty();
        } catch (BusyException e) {
            return Optional.empty();
        }
    }

    /** Posts a message, gives its timestamp. An attempt whose outcome is not known may have posted it: then it is looked for. */
    private String post(Delivery delivery, Place place, String text, boolean again)
            throws SlackRefusedException, InterruptedException {
        return slack.persist("chat.postMessage", before -> {
            Optional<String> there = before > 0 || again ? find(delivery, place) : Optional.empty();
            if (there.isPresent()) {
                return there.get();
            }
            return slack.once(
                            "chat.postMessage",
                            methods -> methods.chatPostMessage(request -> request.channel(place.channel())
                                    .threadTs(place.thread())
                                    .text(text)
                                    .parse("none")
                                    .unfurlLinks(false)
                                    .unfurlMedia(false)
                                    .metadata(Message.Metadata.builder()
                                            .eventType(EVENT_TYPE)
                                            .eventPayload(Map.of(DELIVERY, delivery.id()))
                                            .build())))
                    .getTs();
        });
    }

    private Optional<String> find(Delivery delivery, Place place) throws InterruptedException {
        try {
            List<Message> messages = slack.once(
                            "conversations.replies",
                            methods -> methods.conversationsReplies(request -> request.channel(place.channel())
                                    .ts(place.thread())
                                    .includeAllMetadata(true)
                                    .limit(200)))
                    .getMessages();
            return Stream.ofNullable(messages)
                    .flatMap(List::stream)
                    .filter(message -> isOf(delivery, message))
                    .map(Message::getTs)
                    .findFirst();
        } catch (SlackRefusedException e) {
            LOG.infof("%s: whether the message is there already cannot be seen", e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isOf(Delivery delivery, Message message) {
        Message.Metadata metadata = message.getMetadata();
        return metadata != null
                && EVENT_TYPE.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && delivery.id().equals(metadata.getEventPayload().get(DELIVERY));
    }
}
