package dev.dateline.lab.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.lab.file.BadQuestionFileException;
import dev.dateline.lab.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RetrievalTrainingTest {
    private static final String ARTICLES = """
            {"id": "a", "title": "Ferry", "source": "The Herald", "text": "The ferry to Skerry was stopped by fog."}
            {"id": "b", "title": "Bridge", "source": "Morning Post", "text": "A bridge to Skerry will cost four million."}
            {"id": "c", "title": "School", "source": "The Herald", "text": "The school on Skerry has nine pupils left."}
            {"id": "d", "title": "Ferry fares", "source": "Morning Post", "text": "Fares of the ferry go up in May."}
            """;
    private static final String QUESTIONS = """
            {"id": "1", "question": "Why was the ferry stopped?", "evidence": [{"article": "a", "fact": "stopped by fog"}]}
            {"id": "2", "question": "What will the bridge cost?", "evidence": [{"article": "b", "fact": "four million"}]}
            {"id": "3", "question": "How many pupils are left?", "evidence": [{"article": "c", "fact": "nine pupils"}]}
            {"id": "4", "question": "When do fares go up?", "evidence": [{"article": "d", "fact": "up in  May."}]}
            {"id": "5", "question": "Who is the mayor?", "evidence": []}
            """;
    private static final String PARAGRAPHS = """
            {"title": "Skerry", "paragraph": 0, "text": "Skerry is an island. A ferry calls twice a day."}
            {"title": "Skerry", "paragraph": 1, "text": "Sheep outnumber the people of Skerry by ten to one."}
            """;
    private static final String PARAGRAPH_QUESTIONS = """
            {"id": "1", "title": "Skerry", "paragraph": 0, "question": "How often does a ferry call?", "answers": ["twice"]}
            {"id": "2", "title": "Skerry", "paragraph": 1, "question": "What outnumbers people?", "answers": ["Sheep"]}
            {"id": "3", "title": "Skerry", "paragraph": 1, "question": "Who owns the sheep?", "answers": []}
            """;

    private final RetrievalTraining training = new RetrievalTraining(
            ArchiveFixture.EMBEDDER,
            new EnglishTermAnalyzer(),
            new ObjectMapper().registerModule(new ParameterNamesModule()));

    @TempDir
    Path folder;

    @Test
    void writesWeightsUnderWhatTheyWereFittedOn() throws IOException {
        Path weights = folder.resolve("weights.properties");

        List<Report> reports = training.train(List.of(evidence(), paragraphs()), weights);

        assertThat(reports)
                .extracting(report -> report.figures().get("Hits@10").toString())
                .containsExactly("4 of 4 (100.0%)", "2 of 2 (100.0%)");
        assertThat(weights).content().contains("questions.jsonl sha-256 ").contains("paragraphs.jsonl sha-256 ");
        assertThat(read(weights).stringPropertyNames())
                .containsExactlyInAnyOrder("words", "sentence", "coverage", "source", "date");
    }

    @Test
    void givesTheSameWeightsForTheSameFiles() throws IOException {
        TrainingSet set = evidence();
        training.train(List.of(set), folder.resolve("first"));
        training.train(List.of(set), folder.resolve("second"));

        assertThat(folder.resolve("second")).hasSameTextualContentAs(folder.resolve("first"));
    }

    @Test
    void refusesQuestionsThatDoNotTellTheirEvidence() throws IOException {
        TrainingSet set = new TrainingSet(
                write("questions.jsonl", "{\"question\": \"Who?\"}"), write("articles.jsonl", ARTICLES));

        assertThatThrownBy(() -> training.train(List.of(set), folder.resolve("weights")))
                .isInstanceOf(BadQuestionFileException.class)
                .hasMessageContaining("questions.jsonl");
    }

    private TrainingSet evidence() throws IOException {
        return new TrainingSet(write("questions.jsonl", QUESTIONS), write("articles.jsonl", ARTICLES));
    }

    private TrainingSet paragraphs() throws IOException {
        return new TrainingSet(
                write("paragraph-questions.jsonl", PARAGRAPH_QUESTIONS), write("paragraphs.jsonl", PARAGRAPHS));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Properties read(Path weights) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(weights)) {
            properties.load(reader);
        }
        return properties;
    }
}
