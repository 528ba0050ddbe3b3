package dev.dateline.channel.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.archive.PassageIndex;
import dev.dateline.article.Article;
import dev.dateline.chat.BoundedChat;
import dev.dateline.chat.FoundPassage;
import dev.dateline.chat.QuestionTimeoutException;
import dev.dateline.chat.TooManyQuestionsException;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.ReplyListener;
import dev.dateline.delivery.link.PublicConfig;
import dev.dateline.question.Inquiry;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolCallException;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The tools {@code ask}, {@code search_passages} and {@code get_article}. What they give is data, never an instruction. */
@Singleton
final class ArchiveTools {
    private static final int LONGEST_QUESTION = 2_000;
    private static final int MOST_PASSAGES = 20;
    private static final String AS_OF = "use nothing published after this day, such as 2019-06-29";

    private final BoundedChat chat;
    private final PassageIndex index;
    private final ObjectMapper json;
    private final PublicConfig published;

    ArchiveTools(BoundedChat chat, PassageIndex index, ObjectMapper json, PublicConfig published) {
        this.chat = chat;
        this.index = index;
        this.json = json;
        this.published = published;
    }

    @Tool(
            name = "ask",
            title = "Ask the archive",
            description =
                    "Answers a question from the archive of news articles. Every sentence is supported by verbatim "
                            + "quotes, given as citations with article, date and link. Status answered with short: the answer in a "
                            + "few words, certainty is how likely it is right. Status answered without short: the "
                            + "sentences only bear on the question. Status notFound: the articles do not say; nearest "
                            + "names those that come nearest.",
            annotations =
                    @Tool.Annotations(
                            title = "Ask the archive",
                            readOnlyHint = true,
                            destructiveHint = false,
                            openWorldHint = false))
    @RunOnVirtualThread
    ToolResponse ask(
            @ToolArg(description = "one question, in English") String question,
            @ToolArg(name = "as_of", description = AS_OF, required = false, defaultValue = "") String asOf) {
        return told(answered(() -> chat.ask(inquiry(question, asOf), ReplyListener.NONE)));
    }

    @Tool(
            name = "search_passages",
            title = "Search for passages",
            outputSchema = @Tool.OutputSchema(from = Passages.class),
            description = "Finds the passages of news articles that bear on a question, verbatim, best first.",
            annotations =
                    @Tool.Annotations(
                            title = "Search for passages",
                            readOnlyHint = true,
                            destructiveHint = false,
                            openWorldHint = false))
    @RunOnVirtualThread
    ToolResponse search(
            @ToolArg(description = "a question or keywords, in English") String query,
            @ToolArg(description = "how many passages, 1 to 20", required = false, defaultValue = "8") int limit,
            @ToolArg(name = "as_of", description = AS_OF, required = false, defaultValue = "") String asOf) {
        if (limit < 1 || limit > MOST_PASSAGES) {
            throw new ToolCallException("limit is " + limit + ": give 1 to " + MOST_PASSAGES + ".");
        }
        return told(answered(() -> new Passages(chat.search(inquiry(query, asOf), limit))));
    }

    @Tool(
            name = "get_article",
            title = "Read an article",
            outputSchema = @Tool.OutputSchema(from = Text.class),
            description = "Gives a whole article of the archive by its id, as citations and passages name it.",
            annotations =
                    @Tool.Annotations(
                            title = "Read an article",
                            readOnlyHint = true,
                            destructiveHint = false,
                            openWorldHint = false))
    @RunOnVirtualThread
    ToolResponse article(@ToolArg(description = "the article's id") String id) {
        return answered(() -> index.article(id))
                .map(article -> told(Text.of(article)))
                .orElseThrow(() -> new ToolCallException(
                        "The archive has no article '" + id + "'. Take the id from a citation or a passage."));
    }

    /**
     * As structure, and as text for clients that show no structure. Encoded here: the encoder of the server would leave out a
     * reply's status, which is told by its type.
     */
    private ToolResponse told(Object result) {
        JsonNode structured = json.valueToTree(result);
        published.url().map(URI::toString).ifPresent(service -> completeLinks(structured, service));
        return new ToolResponse(false, List.of(new TextContent(structured.toString())), structured, Map.of());
    }

    /** A program that speaks MCP has no page of ours before it, which a link could be relative to. */
    private static void completeLinks(JsonNode reply, String service) {
        String base = service.replaceAll("/+\\z", "");
        reply.path("citations")
                .forEach(citation -> ((ObjectNode) citation)
                        .put("link", base + citation.path("link").asText()));
    }

    private static Inquiry inquiry(String question, String asOf) {
        if (question.isBlank() || question.length() > LONGEST_QUESTION) {
            throw new ToolCallException("Ask with 1 to " + LONGEST_QUESTION + " characters.");
        }
        try {
            Optional<LocalDate> day = asOf.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(asOf.strip()));
            return new Inquiry(question, "", day, Optional.empty(), Optional.empty(), List.of());
        } catch (DateTimeParseException e) {
            throw new ToolCallException("as_of is no date: give it as 2019-06-29.");
        }
    }

    private static <T> T answered(Supplier<T> work) {
        try {
            return work.get();
        } catch (IndexUnavailableException e) {
            throw new ToolCallException("The archive cannot be read. Try again in a while.");
        } catch (TooManyQuestionsException | QuestionTimeoutException e) {
            throw new ToolCallException("There is too much to do just now. Try again in a while.");
        }
    }

    /**
     * What was found.
     *
     * @param passages best first
     */
    public record Passages(List<FoundPassage> passages) {
        public Passages {
            passages = List.copyOf(passages);
        }
    }

    /**
     * An article.
     *
     * @param text its body, verbatim
     */
    public record Text(ArticleReference article, String text) {
        static Text of(Article article) {
            return new Text(ArticleReference.of(article), article.text());
        }
    }
}
