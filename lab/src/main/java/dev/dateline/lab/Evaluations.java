package dev.dateline.lab;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.Parts;
import dev.dateline.archive.PassageIndex;
import dev.dateline.article.Article;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.lab.answers.AnswerEvaluation;
import dev.dateline.lab.answers.TestQuestion;
import dev.dateline.lab.claims.Claim;
import dev.dateline.lab.claims.ClaimEvaluation;
import dev.dateline.lab.drafts.DraftEvaluation;
import dev.dateline.lab.drafts.DraftRecord;
import dev.dateline.lab.file.BadQuestionFileException;
import dev.dateline.lab.file.QuestionFile;
import dev.dateline.lab.pages.PageEvaluation;
import dev.dateline.lab.reading.ReadingEvaluation;
import dev.dateline.lab.reading.StoryQuestions;
import dev.dateline.lab.reading.Windows;
import dev.dateline.lab.report.Report;
import dev.dateline.lab.retrieval.EvidenceQuestion;
import dev.dateline.lab.retrieval.RetrievalEvaluation;
import dev.dateline.lab.sentences.ParagraphEvaluation;
import dev.dateline.lab.sentences.ParagraphQuestion;
import dev.dateline.lab.sentences.SentenceEvaluation;
import dev.dateline.lab.sentences.SentenceQuestion;
import dev.dateline.lab.time.TemporalEvaluation;
import dev.dateline.passage.SentenceSplitter;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.reader.Reader;
import dev.dateline.retrieval.Retriever;
import dev.dateline.time.TimeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the evaluation that a file is for: its first record tells what kind of file it is. */
final class Evaluations {
    private final Parts parts;

    Evaluations(Parts parts) {
        this.parts = parts;
    }

    /**
     * The figures of a file, or of a folder of pages.
     *
     * @throws BadQuestionFileException if it cannot be used
     */
    Report run(Path path) {
        if (Files.isDirectory(path)) {
            return pages(path);
        }
        QuestionFile file = new QuestionFile(parts.json(), path);
        List<JsonNode> records = file.records();
        if (StoryQuestions.isOne(records.getFirst())) {
            return stories(path);
        }
        if (records.getFirst().has("article")) {
            return drafts(path, file.as(records, DraftRecord.class));
        }
        if (records.getFirst().has("timex")) {
            return temporal(path);
        }
        if (records.getFirst().has("sentences")) {
            return sentences(path, file.as(records, SentenceQuestion.class));
        }
        if (records.getFirst().has("paragraph")) {
            return paragraphs(path, file.as(records, ParagraphQuestion.class));
        }
        if (records.getFirst().has("claim")) {
            return new ClaimEvaluation(new SupportScorer(
                            parts.embedder(), parts.analyzer(), parts.reader().reader()))
                    .run(path.toString(), file.as(records, Claim.class));
        }
        if (records.getFirst().has("evidence")) {
            PassageIndex passages = parts.index();
            return new RetrievalEvaluation(
                            parts.chat(),
                            new QuestionAnalyzer(
                                    parts.analyzer(), parts::lexicon, Clock.system(ZoneId.systemDefault())),
                            new Retriever(passages, parts.copies(), parts.embedder(), parts.analyzer()))
                    .run(path.toString(), file.as(records, EvidenceQuestion.class));
        }
        return new AnswerEvaluation(parts.chat(), parts.index())
                .run(path.toString(), file.as(records, TestQuestion.class));
    }

    private Report stories(Path path) {
        StoryQuestions stories = StoryQuestions.read(parts.json(), path);
        SentenceSplitter splitter = new SentenceSplitter();
        Windows windows = new Windows(splitter);
        ReadingEvaluation evaluation = new ReadingEvaluation(reader(), splitter);
        Map<String, Object> figures = new LinkedHashMap<>();
        evaluation
                .run(stories.inWindows(), windows::whole)
                .forEach((name, value) -> figures.put("in a window: " + name, value));
        evaluation
                .run(stories.inStories(), windows::threeSentences)
                .forEach((name, value) -> figures.put("in the story: " + name, value));
        return new Report(path.toString(), figures, List.of());
    }

    private Reader reader() {
        return parts.reader()
                .reader()
                .orElseThrow(() ->
                        new BadQuestionFileException(parts.reader().failure().orElse("There is no reader."), null));
    }

    private static Report pages(Path folder) {
        try {
            return PageEvaluation.report(folder);
        } catch (IOException e) {
            throw new BadQuestionFileException(
                    folder + " holds no pages with their ground-truth.json (" + e + "). Name a file of questions.", e);
        }
    }

    private static Report temporal(Path path) {
        try {
            return new TemporalEvaluation(new TimeResolver()).report(path);
        } catch (IOException e) {
            throw new BadQuestionFileException(path + " cannot be read (" + e + "). Name a JSON Lines file.", e);
        }
    }

    private static Report drafts(Path path, List<DraftRecord> records) {
        List<Article> articles = records.stream()
                .flatMap(record -> record.article().stream())
                .map(DraftRecord::toArticle)
                .toList();
        try {
            return new DraftEvaluation(articles)
                    .run(
                            path.toString(),
                            records.stream()
                                    .filter(record -> record.article().isEmpty())
                                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a temporary archive.", e);
        }
    }

    private static Report sentences(Path path, List<SentenceQuestion> questions) {
        try {
            return new SentenceEvaluation().run(path.toString(), questions);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a temporary archive.", e);
        }
    }

    /** The paragraphs stand beside their questions. */
    private Report paragraphs(Path path, List<ParagraphQuestion> questions) {
        QuestionFile beside = new QuestionFile(parts.json(), path.resolveSibling("paragraphs.jsonl"));
        List<ParagraphQuestion.Paragraph> paragraphs = beside.as(beside.records(), ParagraphQuestion.Paragraph.class);
        try {
            Report ranking = new ParagraphEvaluation(paragraphs).run(path.toString(), questions);
            Map<String, Object> figures = new LinkedHashMap<>(ranking.figures());
            SentenceSplitter splitter = new SentenceSplitter();
            new ReadingEvaluation(reader(), splitter)
                    .run(ParagraphEvaluation.asked(paragraphs, questions), new Windows(splitter)::aboutAPassage)
                    .forEach((name, value) -> figures.put("read in its paragraph: " + name, value));
            return new Report(path.toString(), figures, ranking.misses());
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a temporary archive.", e);
        }
    }
}
