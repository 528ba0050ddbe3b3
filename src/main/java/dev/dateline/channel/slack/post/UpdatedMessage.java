package dev.dateline.channel.slack.post;

import com.slack.api.model.block.LayoutBlock;
import dev.dateline.channel.slack.block.ReplyBlocks;
import dev.dateline.citation.Reply;
import java.util.List;

/** A message that is there already and becomes the answer. Updating it twice does no harm. */
final class UpdatedMessage implements AnswerMessage {
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
        update(ReplyBlocks.fallback(reply), blocks.of(reply, question));
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
