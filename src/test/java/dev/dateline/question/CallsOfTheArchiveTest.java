package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.analysis.QuestionAnalyzer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over a network each call of the archive is a round trip: their number must not grow with the words of a question. */
final class CallsOfTheArchiveTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When did the strike end? | 3",
                "When did the dockers who went on strike because the harbour deal had brought nothing go back to work? | 3",
                "When did mayor Anna Kovac meet harbour minister Piotr Lindqvist again in Oslo for talks? | 3",
                "When did the fery Aurora sink off Halvik? | 11"
            })
    void understandingAQuestionTakesAFew(String question, int most) {
        List<String> calls = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        Lexicon together = ArchiveFixture.lexicon(counting(HarbourArchive.index(), calls));
        Lexicon wordByWord = wordByWord(ArchiveFixture.lexicon(counting(HarbourArchive.index(), alone)));

        assertThat(understood(question, together)).isEqualTo(understood(question, wordByWord));

        assertThat(calls).as("one by one it takes " + alone.size()).hasSizeLessThanOrEqualTo(most);
        assertThat(alone).hasSizeGreaterThan(2 * most);
    }

    private static Question understood(String question, Lexicon lexicon) {
        return new QuestionAnalyzer(new EnglishTermAnalyzer(), () -> lexicon, Clock.systemUTC())
                .analyze(Inquiry.of(question), Conversation.NEW);
    }

    /** Looks nothing up together. */
    private static Lexicon wordByWord(Lexicon lexicon) {
        return (Lexicon) Proxy.newProxyInstance(
                Lexicon.class.getClassLoader(),
                new Class<?>[] {Lexicon.class},
                (proxy, method, arguments) ->
                        method.getName().equals("reading") ? proxy : method.invoke(lexicon, arguments));
    }

    private static PassageIndex counting(PassageIndex index, List<String> calls) {
        return (PassageIndex) Proxy.newProxyInstance(
                PassageIndex.class.getClassLoader(),
                new Class<?>[] {PassageIndex.class},
                (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    try {
                        return method.invoke(index, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
