package dev.dateline.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Set;

/** A BERT encoder with its tokenizer, run in this process by ONNX Runtime. Safe for use by many threads. */
public final class OnnxEncoder implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final String name;
    private final Inputs inputs;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    /**
     * What a model calls its inputs.
     *
     * @param ids the numbers of the tokens
     * @param types 0 for tokens of the first part, 1 for those of the second
     * @param mask 1 for tokens, 0 for padding
     */
    public record Inputs(String ids, String types, String mask) {}

    /**
     * Some inputs of one length, row by row.
     *
     * @param rows how many
     * @param length of each, in tokens
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to the model, never compared
    public record Batch(int rows, int length, long[] ids, long[] types, long[] mask) {}

    /**
     * Loads a model.
     *
     * @param name what to call it in errors
     * @param weights an ONNX file
     * @param vocabulary a resource on the class path, a {@code tokenizer.json} of Hugging Face
     * @param tokenizing options of the tokenizer
     * @param threads how many threads one run may use
     * @throws IOException if the vocabulary cannot be read, or the weights are of no model
     */
    public OnnxEncoder(
            String name, byte[] weights, Inputs inputs, String vocabulary, Map<String, String> tokenizing, int threads)
            throws IOException {
        this.name = name;
        this.inputs = inputs;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream stream = resource(vocabulary)) {
            options.setIntraOpNumThreads(threads);
            session = environment.createSession(weights, options);
            tokenizer = HuggingFaceTokenizer.newInstance(stream, tokenizing);
        } catch (OrtException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Opens a resource of another artifact.
     *
     * @throws IOException if it is not on the class path
     */
    public static InputStream resource(String name) throws IOException {
        InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new IOException(name + " is not on the class path");
        }
        return stream;
    }

    /** Splits texts as the model was trained. */
    public HuggingFaceTokenizer tokenizer() {
        return tokenizer;
    }

    /**
     * Runs the model.
     *
     * @param output the name of the output that is wanted
     * @return its values, row by row
     */
    public FloatBuffer run(Batch batch, String output) {
        long[] shape = {batch.rows(), batch.length()};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.ids()), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.types()), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.mask()), shape);
                OrtSession.Result result = session.run(
                        Map.of(inputs.ids(), ids, inputs.types(), types, inputs.mask(), mask), Set.of(output))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer();
        } catch (OrtException e) {
            throw new IllegalStateException("the model " + name + " failed on " + batch.length() + " tokens", e);
        }
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("cannot close the model " + name, e);
        }
    }
}
