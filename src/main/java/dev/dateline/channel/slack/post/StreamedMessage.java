package dev.dateline.channel.slack.post;

import com.slack.api.model.block.LayoutBlock;
import dev.dateline.channel.slack.block.ReplyBlocks;
import dev.dateline.channel.slack.block.StreamText;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.retry.BusyException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A message that sentences appear in as they are verified. What comes within a moment is sent together, by a thread of its
 * own: the reply does not wait for Slack.
 *
 * <p>What is sent begins as sentences without a short answer do; a reply that has one after all replaces the message.
 */
final class StreamedMessage implements AnswerMessage {
    private static final Logger LOG = Logger.getLogger(StreamedMessage.class);

    /** An extractive answer is there sooner than this, and then takes two calls in all. */
    private static final Duration MOMENT = Duration.ofMillis(700);

    private final SlackApi slack;
    private final ReplyBlocks blocks;
    private final StreamText text;
    private final Place place;
    private final String timestamp;
    private final AnswerMessage whole;
    private final CountDownLatch over = new CountDownLatch(1);

    /** Guards the sentences that were told, and how many of them were sent. */
    private final Object lock = new Object();

    private final List<Reply.Sentence> told = new ArrayList<>();
    private int sent;
    private boolean broken;
    private @Nullable Thread sender;

    /** @param whole replaces the same message by the whole reply */
    StreamedMessage(
            SlackApi slack, ReplyBlocks blocks, StreamText text, Place place, String timestamp, AnswerMessage whole) {
        this.slack = slack;
        this.blocks = blocks;
        this.text = text;
        this.place = place;
        this.timestamp = timestamp;
        this.whole = whole;
    }

    @Override
    public void citation(Citation citation) {
        text.add(citation);
    }

    @Override
    public void sentence(Reply.Sentence sentence) {
        synchronized (lock) {
            told.add(sentence);
            if (sender == null) {
                sender = Thread.ofVirtual().name("slack-stream").start(this::send);
            }
        }
    }

    /** Ends the stream with what was not sent yet; where that would not come to the whole reply, replaces it. */
    @Override
    public void complete(Reply reply, String question) throws SlackRefusedException, InterruptedException {
        awaitSender();
        boolean whole = reply instanceof Reply.Answered answered
                && !broken
                && told.equals(answered.sentences())
                && (sent == 0 || answered.shortAnswer().isEmpty())
                && stop(take(StreamText.opening(answered)), blocks.below(reply, question));
        if (!whole) {
            stop("", List.of());
            this.whole.complete(reply, question);
        }
    }

    @Override
    public void excuse(String words) throws SlackRefusedException, InterruptedException {
        awaitSender();
        stop("", List.of());
        whole.excuse(words);
    }

    private void send() {
        try {
            while (!over.await(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
                String part = take(StreamText.LEAD);
                if (!part.isEmpty()) {
                    slack.once(
                            "chat.appendStream",
                            methods -> methods.chatAppendStream(request -> request.channel(place.channel())
                                    .ts(timestamp)
                                    .markdownText(part)));
                }
            }
        } catch (SlackRefusedException | BusyException | InterruptedException e) {
            LOG.infof("%s: the answer is shown when it is complete", e.getMessage());
            synchronized (lock) {
                broken = true;
            }
        }
    }

    /** @param opening what stands before the first sentence */
    private String take(String opening) {
        synchronized (lock) {
            String part = told.subList(sent, told.size()).stream().map(text::of).collect(Collectors.joining());
            String before = sent == 0 && !part.isEmpty() ? opening : "";
            sent = told.size();
            return before + part;
        }
    }

    private void awaitSender() throws InterruptedException {
        over.countDown();
        Thread last;
        synchronized (lock) {
            last = sender;
        }
        if (last != null) {
            last.join();
        }
    }

    /** Whether this ended the stream; not so where it had ended before. */
    private boolean stop(String last, List<LayoutBlock> layout) throws InterruptedException {
        try {
            slack.call(
                    "chat.stopStream",
                    methods -> methods.chatStopStream(request -> {
                        request.channel(place.channel()).ts(timestamp);
                        if (!last.isEmpty()) {
                            request.markdownText(last);
                        }
                        return layout.isEmpty() ? request : request.blocks(layout);
                    }));
            return true;
        } catch (SlackRefusedException e) {
            LOG.infof("%s: the message is replaced by the answer", e.getMessage());
            return false;
        }
    }
}
