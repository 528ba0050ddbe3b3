package dev.dateline.reader;

import dev.dateline.onnx.OnnxEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Runs the reader's weights in this process: one encoder with a head for spans and one for claims, made by {@code
 * lab/reader}. Safe for use by many threads.
 */
public final class OnnxReader implements Reader, AutoCloseable {

    /** The weights that come with Dateline. */
    private static final String PACKAGED = "reader.onnx";

    /** Of the vocabulary that the encoder was trained with, which is its embedding model's too. */
    private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

    /** Windows of like length go together, so that little is computed for padding. The size was not tuned. */
    private static final int BATCH = 4;

    private static final int LOGITS = 2;

    private final String name;
    private final OnnxEncoder encoder;

    private OnnxReader(String name, byte[] weights, int threads) throws IOException {
        this.name = name;
        this.encoder = new OnnxEncoder(
                name,
                weights,
                new OnnxEncoder.Inputs("ids", "types", "mask"),
                TOKENIZER,
                Map.of("padding", "false", "truncation", "false"),
                threads);
    }

    /**
     * Loads weights.
     *
     * @param file where they stand; those that come with Dateline if empty
     * @param threads how many threads one reading may use
     * @throws ReaderUnavailableException if they cannot be read, or are no reader's
     */
    public static OnnxReader load(Optional<Path> file, int threads) {
        String name = file.map(Path::toString).orElse(PACKAGED);
        try {
            return new OnnxReader(name, file.isPresent() ? Files.readAllBytes(file.get()) : packaged(), threads);
        } catch (IOException e) {
            String reason = e instanceof NoSuchFileException ? "there is no such file" : e.getMessage();
            throw new ReaderUnavailableException(
                    "The reader's weights " + name + " cannot be loaded (" + reason
                            + "). No short answers are shown. "
                            + file.map(path -> "Name a file made by lab/reader/export.py in dateline.reader.weights.")
                                    .orElse("Build Dateline again from a whole checkout."),
                    e);
        }
    }

    private static byte[] packaged() throws IOException {
        try (InputStream weights = OnnxReader.class.getResourceAsStream(PACKAGED)) {
            if (weights == null) {
                throw new IOException("not on the class path");
            }
            return weights.readAllBytes();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Reading> read(String question, List<Window> windows) {
        List<PairInput> inputs = windows.stream()
                .map(window -> input(question, window.heading(), window.text()))
                .toList();
        return run(
                inputs,
                "span",
                (logits, row, length) -> reading(inputs.get(row.place()), logits, row.number() * length));
    }

    @Override
    public List<Judgement> judge(String claim, List<String> evidence) {
        List<PairInput> inputs =
                evidence.stream().map(text -> input(claim, "", text)).toList();
        return run(inputs, "claim", (logits, row, length) -> {
            int at = row.number() * 3;
            return Judgement.of(new float[] {logits.get(at), logits.get(at + 1), logits.get(at + 2)});
        });
    }

    /** A pair as the model takes it. */
    PairInput input(String first, String heading, String text) {
        return PairInput.of(encoder.tokenizer(), first, heading, text);
    }

    private static Reading reading(PairInput input, FloatBuffer logits, int row) {
        int length = input.text().length();
        float[] starts = new float[length];
        float[] ends = new float[length];
        for (int i = 0; i < length; i++) {
            int at = (row + input.textStart() + i) * LOGITS;
            starts[i] = logits.get(at);
            ends[i] = logits.get(at + 1);
        }
        return new Reading(
                SpanSearch.search(input.text(), starts, ends, logits.get(row * LOGITS), logits.get(row * LOGITS + 1)));
    }

    /** Runs inputs in batches of like length, and gives what each comes to in their order. */
    private <T> List<T> run(List<PairInput> inputs, String output, Interpretation<T> interpretation) {
        List<Integer> byLength = IntStream.range(0, inputs.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> inputs.get(i).length()))
                .toList();
        List<Optional<T>> results = new ArrayList<>(Collections.nCopies(inputs.size(), Optional.empty()));
        for (int from = 0; from < byLength.size(); from += BATCH) {
            List<Integer> batch = byLength.subList(from, Math.min(byLength.size(), from + BATCH));
            int length = inputs.get(batch.getLast()).length();
            FloatBuffer logits = logits(batch.stream().map(inputs::get).toList(), length, output);
            for (int i = 0; i < batch.size(); i++) {
                results.set(batch.get(i), Optional.of(interpretation.of(logits, new Row(batch.get(i), i), length)));
            }
        }
        return results.stream().flatMap(Optional::stream).toList();
    }

    /**
     * What the model gives for a batch, row by row.
     *
     * @param length of the longest input; shorter ones are padded
     * @param output {@code span}, two values a token, or {@code claim}, three a row
     */
    FloatBuffer logits(List<PairInput> batch, int length, String output) {
        long[] ids = new long[batch.size() * length];
        long[] types = new long[ids.length];
        long[] mask = new long[ids.length];
        for (int i = 0; i < batch.size(); i++) {
            PairInput input = batch.get(i);
            System.arraycopy(input.ids(), 0, ids, i * length, input.length());
            Arrays.fill(types, i * length + input.segment(), i * length + input.length(), 1);
            Arrays.fill(mask, i * length, i * length + input.length(), 1);
        }
        return encoder.run(new OnnxEncoder.Batch(batch.size(), length, ids, types, mask), output);
    }

    @Override
    public void close() {
        encoder.close();
    }

    /**
     * Where a result stands.
     *
     * @param place its place among the inputs
     * @param number its place in the batch
     */
    private record Row(int place, int number) {}

    /** What the logits of a row come to. */
    private interface Interpretation<T> {
        T of(FloatBuffer logits, Row row, int length);
    }
}
