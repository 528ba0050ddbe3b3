package dev.dateline.lab.sentences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.lab.answers.TestQuestion;
import dev.dateline.lab.archive.ScratchArchive;
import dev.dateline.lab.archive.SentencePipeline;
import dev.dateline.lab.file.QuestionFile;
import dev.dateline.lab.file.Sampling;
import dev.dateline.lab.fitting.Provenance;
import dev.dateline.lab.fitting.WeightsWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Fits the weights by which a sentence is chosen, on files of questions, and writes what was fitted. */
public final class SentenceTrainer {

    /** What the other sets count beside SQuAD, which is many times larger. Halving or doubling changes little. */
    private static final double SMALL_SET_SHARE = 0.5;

    private final ObjectMapper json;
    private final Supplier<SentencePipeline> archive;
    private final Sampling sampling;

    /**
     * @param archive what readers' questions are asked of
     * @param sampling which of the questions on paragraphs are used
     */
    public SentenceTrainer(ObjectMapper json, Supplier<SentencePipeline> archive, Sampling sampling) {
        this.json = json;
        this.archive = archive;
        this.sampling = sampling;
    }

    /**
     * Fits the weights, prints how they do on what they have not seen, and writes them.
     *
     * @throws IOException if there is no room for a temporary archive or the weights
     */
    public void train(List<Path> files, Path target, PrintWriter console) throws IOException {
        List<SentenceExample.Set> sets = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        comments.add("How much each feature of a sentence counts: dev.dateline.answer.extractive.sentence.Features.");
        comments.add("Fitted by `dateline train sentences` at commit " + Provenance.commit() + " on");
        for (Path file : files) {
            SentenceExample.Set set = sentences(file);
            sets.add(set);
            comments.add("  " + set.name());
        }
        comments.add("With weights from the other folds, a right sentence came first for");
        SentenceTraining.crossValidate(sets).forEach((name, first) -> {
            console.println("right sentence first, cross-validated, " + name + ": " + first);
            comments.add("  " + first + " of " + name.substring(0, name.indexOf(' ')));
        });
        WeightsWriter.write(target, comments, SentenceTraining.train(sets));
    }

    /** The first record tells what kind of file it is. */
    private SentenceExample.Set sentences(Path path) throws IOException {
        QuestionFile file = new QuestionFile(json, path);
        List<JsonNode> records = file.records();
        String name = Provenance.of(path);
        SentenceExamples examples = new SentenceExamples();
        if (records.getFirst().has("sentences")) {
            List<SentenceQuestion> questions = file.as(records, SentenceQuestion.class);
            try (ScratchArchive scratch = new ScratchArchive(SentenceEvaluation.articles(questions))) {
                return new SentenceExample.Set(name, examples.ofSentences(questions, scratch), SMALL_SET_SHARE);
            }
        }
        if (records.getFirst().has("paragraph")) {
            QuestionFile beside = new QuestionFile(json, path.resolveSibling("paragraphs.jsonl"));
            try (ScratchArchive scratch = new ScratchArchive(
                    ParagraphEvaluation.articles(beside.as(beside.records(), ParagraphQuestion.Paragraph.class)))) {
                List<ParagraphQuestion> questions = sampling.of(file.as(records, ParagraphQuestion.class));
                return new SentenceExample.Set(name + sampling.note(), examples.ofParagraphs(questions, scratch), 1);
            }
        }
        return new SentenceExample.Set(
                name, examples.ofArticles(file.as(records, TestQuestion.class), archive.get()), SMALL_SET_SHARE);
    }
}
