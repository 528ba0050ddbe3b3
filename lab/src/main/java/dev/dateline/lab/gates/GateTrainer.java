package dev.dateline.lab.gates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.lab.answers.TestQuestion;
import dev.dateline.lab.archive.SentencePipeline;
import dev.dateline.lab.file.BadQuestionFileException;
import dev.dateline.lab.file.QuestionFile;
import dev.dateline.lab.file.Sampling;
import dev.dateline.lab.fitting.Provenance;
import dev.dateline.lab.fitting.WeightsWriter;
import dev.dateline.lab.reading.StoryQuestions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Fits the gates that short answers and sentences must pass, on files of questions, and writes what was fitted. */
public final class GateTrainer {
    private final ObjectMapper json;
    private final Supplier<SentencePipeline> archive;
    private final Sampling sampling;

    /**
     * @param archive what readers' questions are asked of
     * @param sampling which of the questions on texts are used
     */
    public GateTrainer(ObjectMapper json, Supplier<SentencePipeline> archive, Sampling sampling) {
        this.json = json;
        this.archive = archive;
        this.sampling = sampling;
    }

    /**
     * Fits both gates, prints how they do on what they have not seen, and writes them.
     *
     * @param files questions on texts, which bring their texts, and readers' questions, which are asked of the archive
     * @param folder where {@code certainty.properties} and {@code bearing.properties} go
     * @throws BadQuestionFileException if a file cannot be used, or none has its texts beside it
     * @throws IOException if there is no room for a temporary archive or the weights
     */
    public void train(List<Path> files, Path folder, PrintWriter console) throws IOException {
        List<List<GateExamples.Example>> onTexts = new ArrayList<>();
        Map<String, List<GateExamples.Example>> ofReaders = new LinkedHashMap<>();
        List<String> fitted = new ArrayList<>();
        List<String> scaled = new ArrayList<>();
        for (Path path : files) {
            QuestionFile file = new QuestionFile(json, path);
            List<JsonNode> records = file.records();
            if (records.getFirst().has("paragraph") || StoryQuestions.isOne(records.getFirst())) {
                onTexts.add(new GateExamples(json, sampling).of(path));
                fitted.add("  " + Provenance.of(path) + sampling.note());
            } else {
                ofReaders.put(path.toString(), GateExamples.of(file.as(records, TestQuestion.class), archive.get()));
                scaled.add("  " + Provenance.of(path));
            }
        }
        if (onTexts.isEmpty()) {
            throw new BadQuestionFileException(
                    "To fit gates, name at least one file of questions with their texts beside it, as of SQuAD.", null);
        }
        List<String> comments = new ArrayList<>();
        comments.add("Fitted by `dateline train gates` at commit " + Provenance.commit() + " on half of");
        comments.addAll(fitted);
        if (!scaled.isEmpty()) {
            comments.add("scaled and shifted on");
            comments.addAll(scaled);
        }
        GateTraining certainty = new GateTraining(
                onTexts, ofReaders, example -> example.examination().forShort(), GateExamples.Example::shortIsRight);
        GateTraining bearing = new GateTraining(
                onTexts,
                ofReaders,
                example -> example.examination().forSentence(),
                GateExamples.Example::sentenceIsRight);
        console.println("short answers that are right");
        certainty.measure().forEach((name, value) -> console.println("  " + name + "  " + value));
        console.println("sentences that answer");
        bearing.measure().forEach((name, value) -> console.println("  " + name + "  " + value));
        WeightsWriter.write(folder.resolve("certainty.properties"), comments, certainty.train());
        WeightsWriter.write(folder.resolve("bearing.properties"), comments, bearing.train());
    }
}
