package dev.dateline.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import dev.dateline.language.token.Span;
import dev.dateline.onnx.OnnxEncoder;
import dev.dateline.passage.PassageVectors;
import dev.dateline.passage.SentenceVectors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs the all-MiniLM-L6-v2 model that LangChain4j packages, in this process.
 *
 * <p>A passage goes through the model once. The mean of all its token vectors is the passage's vector, the same that
 * LangChain4j gives; the mean over the tokens of one sentence is that sentence's vector ("late chunking", Günther et al.
 * 2024, arXiv:2409.04701), which costs nothing more and knows what stands around it. Safe for use by many threads.
 */
public final class OnnxEmbedder implements Embedder, AutoCloseable {

    private static final String MODEL = "all-minilm-l6-v2-q";
    /** The model's output: a vector for each token. */
    private static final String VECTORS = "last_hidden_state";

    private static final int DIMENSION = 384;
    /** What the model reads at once; what stands after is not seen. */
    private static final int LONGEST_INPUT = 512;

    private final OnnxEncoder encoder;

    /**
     * Loads the model.
     *
     * @param threads how many threads one call may use: 1 where many callers work side by side
     */
    public OnnxEmbedder(int threads) {
        String longest = String.valueOf(LONGEST_INPUT);
        try (InputStream weights = OnnxEncoder.resource(MODEL + ".onnx")) {
            encoder = new OnnxEncoder(
                    MODEL,
                    weights.readAllBytes(),
                    new OnnxEncoder.Inputs("input_ids", "token_type_ids", "attention_mask"),
                    MODEL + "-tokenizer.json",
                    Map.of("padding", "false", "truncation", "true", "maxLength", longest, "modelMaxLength", longest),
                    threads);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the packaged model " + MODEL, e);
        }
    }

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public boolean knows(String word) {
        String[] tokens = encoder.tokenizer().encode(word, false, false).getTokens();
        return tokens.length == 1 && tokens[0].equals(word);
    }

    @Override
    public float[] embed(String question) {
        Encoding tokens = encoder.tokenizer().encode(question);
        return mean(run(tokens), 0, tokens.getIds().length);
    }

    @Override
    public PassageVectors embed(String passage, List<Span> sentences) {
        Encoding tokens = encoder.tokenizer().encode(passage);
        FloatBuffer output = run(tokens);
        int length = tokens.getIds().length;
        TokenOffsets offsets = TokenOffsets.of(tokens, passage);
        List<float[]> vectors = new ArrayList<>(sentences.size());
        for (Span sentence : sentences) {
            int first = offsets.firstIn(sentence);
            int end = offsets.endIn(sentence);
            vectors.add(first < end ? mean(output, first, end) : embed(sentence.of(passage)));
        }
        return new PassageVectors(mean(output, 0, length), SentenceVectors.of(vectors));
    }

    private FloatBuffer run(Encoding tokens) {
        return encoder.run(
                new OnnxEncoder.Batch(
                        1, tokens.getIds().length, tokens.getIds(), tokens.getTypeIds(), tokens.getAttentionMask()),
                VECTORS);
    }

    /** The mean of some tokens' vectors, at unit length. */
    private static float[] mean(FloatBuffer tokens, int first, int end) {
        float[] sum = new float[DIMENSION];
        for (int token = first; token < end; token++) {
            int offset = token * DIMENSION;
            for (int d = 0; d < DIMENSION; d++) {
                sum[d] += tokens.get(offset + d);
            }
        }
        double square = 0;
        for (float component : sum) {
            square += component * (double) component;
        }
        float length = square == 0 ? 1 : (float) Math.sqrt(square);
        for (int d = 0; d < DIMENSION; d++) {
            sum[d] /= length;
        }
        return sum;
    }

    @Override
    public void close() {
        encoder.close();
    }
}
