package dev.dateline.lab.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.lab.file.BadQuestionFileException;
import dev.dateline.lab.file.QuestionFile;
import dev.dateline.lab.sentences.ParagraphQuestion;
import dev.dateline.question.Conversation;
import dev.dateline.question.Inquiry;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.retrieval.Retriever;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the questions of a file whose evidence is known, and keeps what was found for each. */
final class RankingExamples {
    private final ObjectMapper json;
    private final QuestionAnalyzer analyzer;
    private final Retriever retriever;

    RankingExamples(ObjectMapper json, QuestionAnalyzer analyzer, Retriever retriever) {
        this.json = json;
        this.analyzer = analyzer;
        this.retriever = retriever;
    }

    /**
     * The examples, in the order of the file; questions without an answer are left out.
     *
     * @throws BadQuestionFileException if the file cannot be read or does not tell what its evidence is
     */
    List<RankingExample> read(TrainingSet set) {
        QuestionFile file = new QuestionFile(json, set.questions());
        List<JsonNode> records = file.records();
        if (records.getFirst().has("evidence")) {
            return file.as(records, EvidenceQuestion.class).stream()
                    .filter(question -> !question.evidence().isEmpty())
                    .map(question -> example(question.question(), Facts.of(question)))
                    .toList();
        }
        if (records.getFirst().has("paragraph")) {
            return ofParagraphs(file.as(records, ParagraphQuestion.class), new QuestionFile(json, set.articles()));
        }
        throw new BadQuestionFileException(
                set.questions() + " does not tell the evidence of its questions, nor their paragraphs.", null);
    }

    private List<RankingExample> ofParagraphs(List<ParagraphQuestion> questions, QuestionFile articles) {
        Map<String, String> paragraphs = new HashMap<>();
        articles.as(articles.records(), ParagraphQuestion.Paragraph.class)
                .forEach(paragraph -> paragraphs.put(
                        ParagraphQuestion.articleId(paragraph.title(), paragraph.paragraph()), paragraph.text()));
        List<RankingExample> examples = new ArrayList<>();
        for (ParagraphQuestion question : questions) {
            String paragraph = paragraphs.getOrDefault(question.article(), "");
            if (!question.answers().isEmpty() && !paragraph.isBlank()) {
                examples.add(example(question.question(), Facts.ofParagraph(paragraph)));
            }
        }
        return examples;
    }

    private RankingExample example(String question, Facts facts) {
        return new RankingExample(
                retriever.candidates(analyzer.analyze(Inquiry.of(question), Conversation.NEW)), facts);
    }
}
