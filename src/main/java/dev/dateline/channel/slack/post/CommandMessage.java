package dev.dateline.channel.slack.post;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import dev.dateline.channel.slack.block.ReplyBlocks;
import dev.dateline.citation.Reply;

/** The answer to a command: a new message, sent once to the command's own address. */
final class CommandMessage implements AnswerMessage {
    private final SlackApi slack;
    private final ReplyBlocks blocks;
    private final String responseUrl;
    private final Runnable beforeSending;

    /** @param beforeSending notes that it is about to be sent: what is sent twice is there twice */
    CommandMessage(SlackApi slack, ReplyBlocks blocks, String responseUrl, Runnable beforeSending) {
        this.slack = slack;
        this.blocks = blocks;
        this.responseUrl = responseUrl;
        this.beforeSending = beforeSending;
    }

    /** In the channel, so that the answer stays with its question: Slack forgets what only one reader was shown. */
    @Override
    public void complete(Reply reply, String question) throws SlackRefusedException, InterruptedException {
        beforeSending.run();
        slack.respond(
                responseUrl,
                SlashCommandResponse.builder()
                        .responseType("in_channel")
                        .text(ReplyBlocks.fallback(reply))
                        .blocks(blocks.of(reply, question))
                        .build());
    }

    @Override
    public void excuse(String text) throws SlackRefusedException, InterruptedException {
        beforeSending.run();
        slack.respond(
                responseUrl,
                SlashCommandResponse.builder()
                        .responseType("ephemeral")
                        .text(text)
                        .build());
    }
}
