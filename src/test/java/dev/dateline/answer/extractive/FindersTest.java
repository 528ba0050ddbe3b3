package dev.dateline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.EnglishTermAnalyzer;
import dev.dateline.index.NoWords;
import dev.dateline.question.Conversation;
import dev.dateline.question.Inquiry;
import dev.dateline.question.Question;
import dev.dateline.question.QuestionAnalyzer;
import dev.dateline.time.TimeResolver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FindersTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.parse("2019-07-01"));

    private final Finders finders = new Finders(Spoken::new);
    private final QuestionAnalyzer analyzer =
            new QuestionAnalyzer(new EnglishTermAnalyzer(), NoWords::new, Clock.systemUTC());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When did the ferry sink? | The ferry sank off Lisbon on Sunday. | 30 June 2019",
                "When was the treaty signed? | The treaty of 1998 was signed on 12 May 2001 in Rome. | 12 May 2001",
                "How many people died? | On 12 May, 15 people died in room 9. | 15",
                "How many floors has the hotel? | The hotel, built in 1987, has 105 floors. | 105",
                "What share of voters stayed away? | In 2018 some 40 percent of voters stayed away. | 40 percent",
                "How much did the port spend? | Two ferries cost the port 3.5 million euros over 12 years. | 3.5 million euros",
                "How much did the city pay for the bridge? | Of 40 bids, it paid $12 million for one. | $12 million",
                "How old is the mayor? | Its mayor, a 54-year-old lawyer, won 12 seats. | 54-year-old",
                "How far is the island? | The island, with 300 people, is 12 nautical miles off. | 12 nautical miles",
                "How many ships came? | For $3 million and 20% of the sales 14 ships came. | 14",
                "How long did the strike last? | Two days after the vote the strike ended; it had lasted three weeks. | three weeks",
                "Where was Kovac arrested? | Kovac was arrested in Vancouver by police. | Vancouver",
                "At which hotel did she stay? | Her party, said Kovac, stayed at the Grand Hotel. | Grand Hotel",
                "Which country joined? | After a vote by its Senate, Kenya joined. | Kenya",
                "Where did Kovac speak? | Novak heard Kovac speak at length before Marburg fell silent. | Marburg",
                "Who fell ill? | The envoy fell ill, and Marburg learned it from Novak. | Novak",
                "Which newspaper reported the leak? | The leak was reported by the Ledger newspaper. | Ledger",
            })
    void findsWhatIsAskedFor(String question, String sentence, String answer) {
        assertThat(find(question, sentence).flatMap(Finding::text)).contains(answer);
    }

    @Test
    void findsNoDateThatTheQuestionGaveItself() {
        assertThat(find("When in May 2019 did they meet?", "They met in May 2019."))
                .isEmpty();
    }

    @Test
    void givesNobodyElsesNameForWhoSomebodyIs() {
        assertThat(find("Who is Anna Kovac?", "Anna Kovac met Novak in Marburg."))
                .isEmpty();
    }

    @Test
    void takesADateForNoNumber() {
        assertThat(find("How many ships came?", "Ships came on 12 May 2018.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How much did the port spend on ferries? | The port has three ferries.",
                "How old is the mayor? | The mayor has met him three times.",
                "How far is the island? | The island has 300 people.",
                "What percentage of voters stayed away? | Some 4,000 voters stayed away.",
                "How many ferries has the port? | The port paid $3 million."
            })
    void takesNoNumberThatMeasuresSomethingElse(String question, String sentence) {
        assertThat(find(question, sentence)).isEmpty();
    }

    @Test
    void showsNoNameThatMayWellBeAnothers() {
        assertThat(find(
                        "Who paid?",
                        "A friend of somebody who once knew Anna Kovac, far away and long ago, paid for all."))
                .hasValueSatisfying(finding -> assertThat(finding.text()).isEmpty());
    }

    /** An archive that speaks of Marburg as a place and of Novak as somebody. */
    private static final class Spoken extends NoWords {
        @Override
        public Use use(String name) {
            return switch (name) {
                case "Marburg" -> new Use(10, 8, 0, 0, 0);
                case "Novak" -> new Use(10, 0, 6, 0, 0);
                default -> new Use(0, 0, 0, 0, 0);
            };
        }
    }

    private Optional<Finding> find(String text, String sentence) {
        Question question = analyzer.analyze(Inquiry.of(text), Conversation.NEW);
        return finders.of(question.kind())
                .find(question, sentence, new TimeResolver().resolve(sentence, PUBLISHED), sentence.length() / 2);
    }
}
