package dev.dateline.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.archive.ArchiveFixture;
import dev.dateline.language.token.Span;
import dev.dateline.passage.PassageVectors;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OnnxEmbedderTest {
    private final OnnxEmbedder embedder = ArchiveFixture.EMBEDDER;

    @Test
    void givesTheVectorsThatLangChain4jGives() {
        String text = "The two leaders shook hands at the border on Sunday.";

        float[] theirs =
                new AllMiniLmL6V2QuantizedEmbeddingModel().embed(text).content().vector();

        assertThat(cosine(embedder.embed(text), theirs)).isCloseTo(1, within(1e-4));
        assertThat(cosine(embedder.embed(text, List.of()).whole(), theirs)).isCloseTo(1, within(1e-4));
    }

    @Test
    void tellsTheSentenceThatAnswersFromItsNeighbour() {
        String football = "The striker scored twice in the second half.";
        String bank = "The central bank raised interest rates.";
        PassageVectors vectors = embedder.embed(
                football + " " + bank,
                List.of(
                        new Span(0, football.length()),
                        new Span(football.length() + 1, football.length() + 1 + bank.length())));

        float[] question = embedder.embed("Who scored the goals?");

        assertThat(vectors.sentences().similarity(0, question))
                .isGreaterThan(vectors.sentences().similarity(1, question) + 0.2);
    }

    @Test
    void countsOffsetsInUtf16BehindEmoji() {
        String emoji = "😀😀😀😀 Party time for everyone in town.";
        String bank = "The central bank raised interest rates.";
        PassageVectors vectors = embedder.embed(
                emoji + " " + bank,
                List.of(new Span(0, emoji.length()), new Span(emoji.length() + 1, emoji.length() + 1 + bank.length())));

        float[] question = embedder.embed("What did the central bank do to interest rates?");

        assertThat(vectors.sentences().similarity(1, question))
                .isGreaterThan(vectors.sentences().similarity(0, question) + 0.2);
    }

    @Test
    void embedsASentenceBehindTheModelsHorizonByItself() {
        String filler = "Nothing happened in the valley that day, and nobody came. ".repeat(60);
        String last = "The central bank raised interest rates.";
        PassageVectors vectors =
                embedder.embed(filler + last, List.of(new Span(filler.length(), filler.length() + last.length())));

        assertThat(vectors.sentences().similarity(0, embedder.embed(last))).isGreaterThan(0.95);
    }

    private static double cosine(float[] one, float[] other) {
        double dot = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * (double) other[i];
            square += one[i] * (double) one[i];
            otherSquare += other[i] * (double) other[i];
        }
        return dot / Math.sqrt(square * otherSquare);
    }
}
