package dev.dateline.lab.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;

/**
 * Asks a service at a steady rate, and watches what it holds: the heap that is used after collections, threads, and open files.
 * Each is flat if its median in the last third of the time is little above that in the second; the first is for warming up.
 */
public final class Soak {
    private static final List<String> QUESTIONS = List.of(
            "when did Trump and Kim meet at the DMZ?",
            "who wrote the letter?",
            "how many aides travelled?",
            "did Kim visit Washington in 1950?",
            "what was agreed at the summit in Hanoi?",
            "where did the two last meet?");

    private static final int SAMPLES = 60;
    private static final int THIRDS = 3;

    /** What a heap may differ by: how full it is depends on when the last collection was. */
    private static final double HEAP_MARGIN = 1.25;

    private static final double COUNT_MARGIN = 1.10;
    private static final double FEW = 5;

    private final URI service;
    private final ObjectMapper json;
    private final double perSecond;
    private final Duration time;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    /** @param service its address; it must give figures at {@code /q/metrics} without a key */
    public Soak(URI service, ObjectMapper json, double perSecond, Duration time) {
        this.service = service;
        this.json = json;
        this.perSecond = perSecond;
        this.time = time;
    }

    /**
     * Prints what it saw. Whether all was flat, and every question got a reply.
     *
     * @throws IOException if the service gives no figures
     */
    public boolean run(PrintWriter out) throws IOException, InterruptedException {
        List<Sample> samples = new ArrayList<>();
        long begun = System.nanoTime();
        long between = (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
        long sampleEvery = time.toNanos() / SAMPLES;
        out.printf(
                Locale.ROOT,
                "%8s %9s %9s %8s %8s %6s%n",
                "seconds",
                "answered",
                "heap MB",
                "threads",
                "files",
                "failed");
        for (long asked = 0; System.nanoTime() - begun < time.toNanos(); asked++) {
            sleepUntil(begun + asked * between);
            ask(QUESTIONS.get((int) (asked % QUESTIONS.size())), asked);
            if (System.nanoTime() - begun >= samples.size() * sampleEvery) {
                samples.add(sample());
                tell(out, begun, samples.getLast());
            }
        }
        boolean flat = verdict(out, "heap", samples, Sample::heapMegabytes, HEAP_MARGIN);
        flat &= verdict(out, "threads", samples, Sample::threads, COUNT_MARGIN);
        flat &= verdict(out, "open files", samples, Sample::files, COUNT_MARGIN);
        out.printf("%d answered, %d failed%n", answered.get(), failed.get());
        out.flush();
        return flat && failed.get() == 0;
    }

    private void ask(String question, long number) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/api/ask"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.ofString(json.writeValueAsString(
                        Map.of("question", question, "conversation", "soak-" + number / QUESTIONS.size()))))
                .build();
        // What comes of it is counted when it comes; whoever waits for it would not ask at a steady rate.
        var unused = client.sendAsync(request, BodyHandlers.ofString()).whenComplete((response, failure) -> {
            boolean well = failure == null && response.statusCode() == 200;
            (well ? answered : failed).incrementAndGet();
        });
    }

    private Sample sample() throws IOException, InterruptedException {
        HttpResponse<String> metrics = client.send(
                HttpRequest.newBuilder(service.resolve("/q/metrics")).build(), BodyHandlers.ofString());
        if (metrics.statusCode() != 200) {
            throw new IOException(service + " gives no figures: " + metrics.statusCode());
        }
        return new Sample(
                sum(metrics.body(), "jvm_memory_used_bytes{area=\"heap\"") / 1_000_000,
                sum(metrics.body(), "jvm_threads_live_threads"),
                sum(metrics.body(), "process_files_open_files"));
    }

    /** Of all series whose line begins so. */
    private static double sum(String metrics, String name) {
        return Arrays.stream(metrics.split("\n"))
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private void tell(PrintWriter out, long begun, Sample sample) {
        out.printf(
                Locale.ROOT,
                "%8d %9d %9.0f %8.0f %8.0f %6d%n",
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun),
                answered.get(),
                sample.heapMegabytes(),
                sample.threads(),
                sample.files(),
                failed.get());
        out.flush();
    }

    /** Whether the last third is no higher than the second, by a margin. */
    static boolean verdict(
            PrintWriter out, String what, List<Sample> samples, ToDoubleFunction<Sample> figure, double margin) {
        int third = samples.size() / THIRDS;
        double second = median(samples.subList(third, 2 * third), figure);
        double last = median(samples.subList(2 * third, samples.size()), figure);
        boolean flat = last <= second * margin + FEW;
        out.printf(
                Locale.ROOT,
                "%s: %s, %.0f in the second third, %.0f in the last%n",
                what,
                flat ? "flat" : "GROWS",
                second,
                last);
        return flat;
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static void sleepUntil(long nanos) throws InterruptedException {
        long left = nanos - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }

    /** What a service holds at a time. */
    record Sample(double heapMegabytes, double threads, double files) {}
}
