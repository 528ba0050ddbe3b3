package dev.dateline.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong on the way to an answer, on a service that plays it. */
@ExtendWith(Stage.Setting.class)
final class WidgetTroubleIT {
    private static final String QUESTION = "When did the ferry sink?";

    private final Stage stage;
    private Page page;

    WidgetTroubleIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void opensTheStage() {
        stage.site().forget();
        stage.site().article(Replies.article());
        page = stage.page(new Browser.NewContextOptions().setViewportSize(900, 900));
        page.navigate(stage.site().stage(""));
    }

    @AfterEach
    void leaves() {
        page.context().close();
    }

    @Test
    void keepsWhatItHasWhenTheConnectionGoesAndAnswersOnceItIsBack() {
        Played answer = Played.stream()
                .event("citation", Replies.CITATION)
                .event("text", Replies.SENTENCE)
                .pause();
        ask(answer);
        assertThat(page.locator(".sentence")).hasCount(1);

        page.context().setOffline(true);

        assertThat(page.locator(".failed")).containsText("You are offline.");
        assertThat(page.locator(".sentence")).hasCount(1);
        stage.review(page, "offline");
        page.context().setOffline(false);
        stage.site().play(Replies.answer());
        page.locator(".again").click();
        assertThat(page.locator(".short")).hasText("1 May 2021");
        answer.cue();
    }

    @Test
    void takesTheAnswerInOnePieceWhereTheStreamIsCutOff() throws InterruptedException {
        Played stream = Played.stream()
                .event("citation", Replies.CITATION)
                .event("text", Replies.SENTENCE)
                .pause();
        ask(stream);
        assertThat(page.locator(".sentence")).hasCount(1);
        stage.site().play(Played.whole(200, "application/json", Replies.ANSWERED));
        stream.cutOff();

        assertThat(page.locator(".short")).hasText("1 May 2021");
        assertThat(List.of(stage.site().asked(), stage.site().asked())).containsExactly("api/ask/stream", "api/ask");
    }

    @Test
    void takesTheAnswerInOnePieceWhereThereIsNoStream() {
        stage.site().play(Played.problem(404, "Nothing is at this address."));
        ask(Played.whole(200, "application/json", Replies.ANSWERED));

        assertThat(page.locator(".short")).hasText("1 May 2021");
    }

    @Test
    void saysThatTheConnectionWasLostWhereNothingComesBack() {
        Played stream = Played.stream()
                .event("status", "{\"state\": \"reading\", \"passages\": 8}")
                .pause();
        ask(stream);
        assertThat(page.locator(".thinking")).hasText("Reading 8 passages");
        stage.site().play(Played.whole(200, "application/json", "{\"status\": \"answ"));
        stream.cutOff();

        assertThat(page.locator(".failed")).containsText("The connection was lost");
        stage.review(page, "interrupted");
    }

    @Test
    void waitsAsLongAsAServiceWithTooManyQuestionsAsks() {
        page.clock().install();
        page.reload();
        ask(Played.problem(429, "Too many questions.").with("Retry-After", "20"));

        assertThat(page.locator(".failed")).containsText("Too many questions at once.");
        assertThat(page.locator(".again")).isDisabled();
        assertThat(page.locator(".again")).containsText("Ask again in ");
        stage.review(page, "too-many");
        page.clock().runFor(25_000);
        assertThat(page.locator(".again")).hasText("Ask again");
        stage.site().play(Replies.answer());
        page.locator(".again").click();
        assertThat(page.locator(".short")).hasText("1 May 2021");
    }

    @Test
    void tellsAnUnreadableArchiveFromAnUnanswerableQuestion() {
        ask(Played.problem(503, "Try again in a while."));
        assertThat(page.locator(".failed")).containsText("The archive cannot be read just now.");
        stage.review(page, "unavailable");

        ask(Played.problem(400, "Ask for one thing at a time."));
        assertThat(page.locator(".failed").last()).containsText("Ask for one thing at a time.");
        stage.review(page, "refused");
    }

    @Test
    void endsAStreamThatReportsAnError() {
        ask(Played.stream()
                .event("status", "{\"state\": \"searching\"}")
                .event(
                        "error",
                        "{\"status\": 503, \"title\": \"The archive cannot be read\", \"detail\": \"Try again.\"}"));

        assertThat(page.locator(".failed")).containsText("The archive cannot be read just now.");
        assertThat(page.locator(".again")).isEnabled();
    }

    private void ask(Played answer) {
        stage.site().play(answer);
        page.locator("dateline-chat textarea").fill(QUESTION);
        page.locator("dateline-chat textarea").press("Enter");
    }
}
