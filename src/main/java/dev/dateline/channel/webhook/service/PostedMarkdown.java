package dev.dateline.channel.webhook.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.channel.webhook.adapter.WebhookAdapter;
import dev.dateline.channel.webhook.markdown.Dialect;
import dev.dateline.channel.webhook.markdown.ReplyMarkdown;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.link.PublicLinks;

/** Says replies to a service whose messages are one text in Markdown. What comes in is for each service to read. */
abstract class PostedMarkdown implements WebhookAdapter {
    private final ReplyMarkdown markdown;
    private final String field;
    private final int longest;

    /**
     * @param field of the JSON that a text is posted in
     * @param longest text that the service takes, in UTF-16 characters
     */
    PostedMarkdown(Dialect dialect, PublicLinks links, String field, int longest) {
        this.markdown = new ReplyMarkdown(dialect, links);
        this.field = field;
        this.longest = longest;
    }

    @Override
    public ObjectNode render(Reply reply) {
        return say(markdown.of(reply, longest));
    }

    @Override
    public ObjectNode say(String text) {
        return WebhookAdapter.object().put(field, text);
    }

    /** What was asked: a text without the word that called us, if it opens with one. */
    static String withoutTrigger(String text, String trigger) {
        return text.startsWith(trigger) ? text.substring(trigger.length()).strip() : text;
    }
}
