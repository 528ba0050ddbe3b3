package dev.dateline.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamedSourcesTest {

    @ParameterizedTest
    @CsvSource({
        "What did Reuters say about tariffs?, Reuters",
        "Does the Harbour Gazette agree with Reuters?, The Harbour Gazette",
        "what did the harbour gazette say?, The Harbour Gazette",
        "According to the Herald's report how many came?, The Herald",
        "What did CNN report?, CNN (Web News)",
        "What did the New York Times report?, New York Times - News",
        "Which of CNBC's guests left?, Cnbc | World Business",
        "What does Live Science say about bats?, Live Science: Reports of the Day"
    })
    void knowsAPublisherByItsName(String question, String source) {
        assertThat(new NamedSources(question).contains(source)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "what time did the plane land?, Time",
        "for what reason did he leave?, Reason",
        "Who climbed the hill?, The Hill",
        "Who sat on Capitol Hill?, The Hill",
        "Who is Timeless?, Time",
        "What did the Gazette say?, The Harbour Gazette",
        "What did Reuters say?, ''"
    })
    void takesNoOrdinaryWordForAName(String question, String source) {
        assertThat(new NamedSources(question).contains(source)).isFalse();
    }
}
