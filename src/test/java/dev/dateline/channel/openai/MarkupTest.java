package dev.dateline.channel.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.dateline.answer.Standing;
import dev.dateline.channel.CorrectedReply;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.delivery.link.PublicLinks;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkupTest {
    private static final Links LINKS = new Links(new PublicLinks(Optional.of(URI.create("https://dateline.example/"))));
    private static final String SAID = "It opened on Saturday.";

    @Test
    void setsTheShortAnswerFirstAndInBold() {
        assertThat(Markup.whole(answered(Optional.of("12 June 2021")), LINKS))
                .startsWith("**12 June 2021**\n\n" + SAID + " [1](");
    }

    @Test
    void saysWhenTheArticleWasCorrected() {
        assertThat(Markup.whole(CorrectedReply.onADay(), LINKS))
                .contains("\n\nCorrected on 2021-03-04 [2](https://dateline.example/articles/boats).");
        assertThat(Markup.whole(CorrectedReply.someday(), LINKS)).contains("\n\nCorrected [2](");
    }

    @Test
    void saysWhichOfSeveralQuestionsIsNotAnswered() {
        assertThat(Markup.whole(CorrectedReply.inPart(), LINKS))
                .contains("\n\nThe articles do not say: Who owned the boats?\n\nCorrected");
    }

    @Test
    void setsNothingInBoldWhereThereIsNoShortAnswer() {
        assertThat(Markup.whole(answered(Optional.empty()), LINKS))
                .startsWith("The articles say:\n\n" + SAID + " [1](")
                .doesNotContain("**");
    }

    @Test
    void namesTheNearestArticlesEvenThoseWithoutATitle() {
        Reply reply = new Reply.NotFound(
                "The articles do not say.",
                List.of(new ArticleReference("alder", "", "", "", Optional.empty(), "")),
                "extractive",
                false,
                Optional.empty(),
                "",
                new Reply.Searched(1, Optional.empty(), Optional.empty()),
                1);

        assertThat(Markup.whole(reply, LINKS))
                .isEqualTo("The articles do not say.\n\nNearest:\n- alder (date unknown)");
    }

    @Test
    void tellsTheShortAnswerLastWhereSentencesAreToldAsTheyCome() {
        assertThat(streamed(answered(Optional.of("12 June 2021"))))
                .startsWith("The articles say:\n\n" + SAID)
                .contains("\n\nIn short: **12 June 2021**\n\nSources:\n");
        assertThat(streamed(answered(Optional.empty())))
                .startsWith("The articles say:\n\n" + SAID)
                .doesNotContain("In short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 June 2021", "*starred* \\ [1]"})
    void takesOnlyTheSentencesOfAnEarlierAnswer(String value) {
        Reply.Answered reply = answered(Optional.of(value).filter(text -> !text.isEmpty()));

        assertThat(Markup.plain(Markup.whole(reply, LINKS))).isEqualTo(SAID);
        assertThat(Markup.plain(streamed(reply))).isEqualTo(SAID);
    }

    /** What a client reads of a reply whose sentences are told as they come. */
    private static String streamed(Reply.Answered reply) {
        ObjectMapper json = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompletionRequest request = new CompletionRequest("", List.of(), true, Optional.empty());
        new CompletionStream(out, json, "id", "dateline", 0, LINKS).tell(request, listener -> {
            reply.citations().forEach(listener::citation);
            reply.sentences().forEach(listener::sentence);
            return reply;
        });
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("data: {"))
                .map(line -> content(json, line.substring("data: ".length())))
                .collect(Collectors.joining());
    }

    private static String content(ObjectMapper json, String chunk) {
        try {
            return json.readTree(chunk).at("/choices/0/delta/content").asText("");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply.Answered answered(Optional<String> shortAnswer) {
        ArticleReference article = new ArticleReference("alder", "The bridge", "The Gazette", "", Optional.empty(), "");
        return new Reply.Answered(
                SAID + " [1]",
                shortAnswer,
                OptionalDouble.empty(),
                List.of(new Reply.Sentence(SAID, List.of(1), Standing.REPORTED)),
                List.of(new Citation(1, SAID, 0, SAID.length(), List.of(), article, "/articles/alder", List.of())),
                List.of(),
                List.of(),
                List.of(),
                "a model",
                false,
                Optional.empty(),
                "",
                new Reply.Searched(1, Optional.empty(), Optional.empty()),
                1);
    }
}
