package dev.dateline.index;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.dateline.passage.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
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
    private static final int DIMENSION = 384;
    /** What the model reads at once; what stands behind is not seen. */
    private static final int LONGEST_INPUT = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    /**
     * Loads the model.
     *
     * @param threads how many threads one call may use: 1 where many callers work side by side
     */
    public OnnxEmbedder(int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = resource(MODEL + ".onnx");
                InputStream vocabulary = resource(MODEL + "-tokenizer.json")) {
            options.setIntraOpNumThreads(threads);
            session = environment.createSession(model.readAllBytes(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(
                    vocabulary,
                    Map.of(
                            "padding",
                            "false",
                            "truncation",
                            "true",
                            "maxLength",
                            String.valueOf(LONGEST_INPUT),
                            "modelMaxLength",
                            String.valueOf(LONGEST_INPUT)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the packaged model " + MODEL, e);
        } catch (OrtException e) {
            throw new IllegalStateException("cannot load the packaged model " + MODEL, e);
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
        String[] tokens = tokenizer.encode(word, false, false).getTokens();
        return tokens.length == 1 && tokens[0].equals(word);
    }

    @Override
    public float[] embed(String question) {
        Encoding tokens = tokenizer.encode(question);
        return mean(run(tokens), 0, tokens.getIds().length);
    }

    @Override
    public PassageVectors embed(String passage, List<Span> sentences) {
        Encoding tokens = tokenizer.encode(passage);
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
        long[] shape = {1, tokens.getIds().length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.getIds()), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.getAttentionMask()), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.getTypeIds()), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer();
        } catch (OrtException e) {
            throw new IllegalStateException("the model " + MODEL + " failed on " + shape[1] + " tokens", e);
        }
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

    private static InputStream resource(String name) throws IOException {
        InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new IOException(name + " is not on the class path");
        }
        return stream;
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("cannot close the model " + MODEL, e);
        }
    }
}
