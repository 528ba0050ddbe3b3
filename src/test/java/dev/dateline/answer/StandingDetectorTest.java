package dev.dateline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StandingDetectorTest {
    private static final Pattern FOCUS = Pattern.compile("\\{([^}]+)\\}");

    static Stream<Example> writtenFor() {
        return examples("written-for.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("writtenFor")
    void tellsHowASentenceStandsBehindAPartOfIt(Example example) {
        assertThat(StandingDetector.of(example.sentence(), example.focus())).isEqualTo(example.standing());
    }

    @Test
    void tellsItOfSentencesItWasNotWrittenFor() {
        List<Example> unseen = examples("unseen.txt");
        List<Example> missed = unseen.stream()
                .filter(example -> StandingDetector.of(example.sentence(), example.focus()) != example.standing())
                .toList();

        System.out.printf("standing: %d of %d unseen%n", unseen.size() - missed.size(), unseen.size());
        missed.forEach(System.out::println);
        assertThat(missed).hasSizeLessThan(unseen.size() / 5);
    }

    private static List<Example> examples(String file) {
        List<Example> examples = new ArrayList<>();
        for (String line : read("/standing/" + file).lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" \\| ", 2);
            String sentence = FOCUS.matcher(parts[1]).replaceAll("$1");
            Matcher focus = FOCUS.matcher(parts[1]);
            for (int braces = 0; focus.find(); braces += 2) {
                examples.add(new Example(sentence, focus.start() - braces, Standing.valueOf(parts[0])));
            }
        }
        return examples;
    }

    private static String read(String resource) {
        try (var stream = Objects.requireNonNull(StandingDetectorTest.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** A sentence, the place meant in it, and how it stands behind that. */
    record Example(String sentence, int focus, Standing standing) {}
}
