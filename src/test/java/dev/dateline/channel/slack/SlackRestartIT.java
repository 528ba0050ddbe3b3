package dev.dateline.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.PackagedApp;
import dev.dateline.PackagedApp.Run;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.slack.FakeSlack.Posted;
import dev.dateline.channel.slack.FakeSlack.Turn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, killed between acknowledgement and answer. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class SlackRestartIT {
    private static final String QUESTION = "when did Trump and Kim meet at the DMZ?";

    @TempDir
    Path folder;

    private final FakeSlack slack = new FakeSlack();

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void answersOnceWhatWasAcknowledgedBeforeAKill() throws Exception {
        Run ingest = PackagedApp.run(
                "ingest",
                "src/main/resources/samples",
                "--index",
                folder.resolve("index").toString());
        assertThat(ingest.exitCode()).isEqualTo(ExitCodes.OK);
        slack.refuseStreams();
        slack.behave("chat.update", call -> {
            new CountDownLatch(1).await();
            return Turn.USUAL;
        });
        slack.behave("chat.postMessage", call -> call.get("thread_ts").equals("31.3") ? Turn.broken(503) : Turn.USUAL);
        SlackLife service = new SlackLife(slack, folder.resolve("index"));
        try {
            for (int number = 1; number <= 3; number++) {
                assertThat(service.send(Events.mention("EvKill" + number, "C0KILL", "31." + number, QUESTION)))
                        .isEqualTo(200);
            }
            slack.await(fake -> fake.messages().size() == 2
                    && fake.calls("chat.postMessage").size() >= 3);
        } finally {
            service.kill();
        }
        assertThat(slack.answers()).isEmpty();
        slack.behave("chat.update", call -> Turn.USUAL);
        slack.behave("chat.postMessage", call -> Turn.USUAL);

        service = new SlackLife(slack, folder.resolve("index"));
        try {
            slack.await(fake -> fake.answers().size() == 3);
            for (int number = 1; number <= 3; number++) {
                assertThat(service.send(Events.mention("EvAgain" + number, "C0KILL", "31." + number, QUESTION)))
                        .isEqualTo(200);
            }
            service.send(Events.mention("EvKill4", "C0KILL", "31.4", QUESTION));
            slack.await(fake -> fake.answers().size() == 4);
        } finally {
            service.kill();
        }
        assertThat(slack.messages())
                .extracting(Posted::thread)
                .containsExactlyInAnyOrder("31.1", "31.2", "31.3", "31.4");
        assertThat(slack.answers()).allMatch(answer -> answer.text().startsWith("30 June 2019"));
    }

    @Test
    void doctorSaysWhatIsWrongAndMakesNoDatabase() throws Exception {
        String index = folder.resolve("none").toString();

        Run run = PackagedApp.run("doctor", "--index", index);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.out())
                .contains("WRONG  index     The index " + index + " is empty. Bring articles in with")
                .contains("off    model ")
                .contains("off    slack ")
                .contains("off    webhooks ");
        assertThat(run.out() + run.err()).doesNotContain("Exception");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
