package dev.dateline.channel.slack.post;

import com.slack.api.model.block.LayoutBlock;
import dev.dateline.channel.slack.block.ReplyBlocks;
import dev.dateline.citation.Reply;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** A message that is there already and becomes the answer. Updating it twice does no harm. */
final class UpdatedMessage implements AnswerMessage {
    private static final Logger LOG = Logger.getLogger(UpdatedMessage.class);

    /** What Slack says to blocks that it does not like. The answer is not lost to that. */
    private static final Set<String> OF_BLOCKS =
            Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long");

    private final SlackApi slack;
    private final ReplyBlocks blocks;
    private final Place place;
    private final String timestamp;

    UpdatedMessage(SlackApi slack, ReplyBlocks blocks, Place place, String timestamp) {
        this.slack = slack;
        this.blocks = blocks;
        this.place = place;
        this.timestamp = timestamp;
    }

    @Override
    public void complete(Reply reply, String question) throws SlackRefusedException, InterruptedException {
        try {
            update(ReplyBlocks.fallback(reply), blocks.of(reply, question));
        } catch (SlackRefusedException e) {
            if (!OF_BLOCKS.contains(e.error())) {
                throw e;
            }
            LOG.errorf("%s; shown as plain text", e.getMessage());
            update(ReplyBlocks.fallback(reply), List.of());
        }
    }

    @Override
    public void excuse(String text) throws SlackRefusedException, InterruptedException {
        update(text, List.of());
    }

    private void update(String text, List<LayoutBlock> layout) throws SlackRefusedException, InterruptedException {
        slack.call(
                "chat.update",
                methods -> methods.chatUpdate(request -> request.channel(place.channel())
                        .ts(timestamp)
                        .text(text)
                        .parse("none")
                        .linkNames(false)
                        .blocks(layout)));
    }
}
