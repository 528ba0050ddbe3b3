package dev.dateline.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.PackagedApp;
import dev.dateline.channel.cli.ExitCodes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the service at random moments while it takes in, answers and delivers questions: three times, or as many as {@code
 * -Ddateline.kills=20} says. What it acknowledged, it answers in the next life.
 */
final class KilledDeliveryIT {
    private static final int KILLS = Integer.getInteger("dateline.kills", 3);
    private static final int QUESTIONS_A_LIFE = 4;
    private static final int LONGEST_LIFE_MILLIS = 1_500;
    private static final Duration LONGEST_NEXT_LIFE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void answersEverythingThatWasAcknowledged() throws Exception {
        Path index = folder.resolve("index");
        assertThat(PackagedApp.run("ingest", "src/main/resources/samples", "--index", index.toString())
                        .exitCode())
                .isEqualTo(ExitCodes.OK);
        Random random = new Random(11);
        Set<String> acknowledged = new HashSet<>();
        try (FakeSlack slack = new FakeSlack()) {
            slack.refuseStreams();
            for (int kill = 1; kill <= KILLS; kill++) {
                SlackLife service = new SlackLife(slack, index);
                // Each life takes a question in, however slow the machine is.
                send(service, kill + ".1", acknowledged);
                Thread killer = Thread.ofPlatform().start(() -> end(service, random.nextInt(LONGEST_LIFE_MILLIS)));
                try {
                    for (int number = 2; number <= QUESTIONS_A_LIFE; number++) {
                        send(service, kill + "." + number, acknowledged);
                    }
                } catch (IOException e) {
                    // Killed before it could acknowledge: Slack would send it again.
                }
                killer.join();
                // What three lives in a row did not finish is given up, so that it cannot end them all: one of two may
                // finish.
                SlackLife next = new SlackLife(slack, index);
                try {
                    slack.await(fake -> threads(fake).containsAll(acknowledged), LONGEST_NEXT_LIFE);
                } finally {
                    next.kill();
                }
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
    }

    private static void send(SlackLife service, String place, Set<String> acknowledged)
            throws IOException, InterruptedException {
        String event = Events.mention("Ev" + place, "C0KILL", place, "who wrote the letter? " + place);
        if (service.send(event) == 200) {
            acknowledged.add(place);
        }
    }

    private static Set<String> threads(FakeSlack slack) {
        return slack.answers().stream().map(FakeSlack.Posted::thread).collect(Collectors.toSet());
    }

    private static void end(SlackLife service, int millis) {
        try {
            Thread.sleep(millis);
            service.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
