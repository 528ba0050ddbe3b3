package dev.dateline.lab.gates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.answer.extractive.gate.Examination;
import dev.dateline.article.Article;
import dev.dateline.lab.answers.AnswerJudge;
import dev.dateline.lab.answers.TestQuestion;
import dev.dateline.lab.archive.ScratchArchive;
import dev.dateline.lab.archive.SentencePipeline;
import dev.dateline.lab.file.QuestionFile;
import dev.dateline.lab.file.Sampling;
import dev.dateline.lab.reading.StoryQuestions;
import dev.dateline.lab.reading.WordOverlap;
import dev.dateline.lab.sentences.ParagraphEvaluation;
import dev.dateline.lab.sentences.ParagraphQuestion;
import dev.dateline.lab.sentences.SentenceExamples;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Inquiry;
import dev.dateline.question.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Asks questions whose answers are known, and keeps what speaks for each best answer.
 *
 * <p>Questions on texts are asked of an archive of these texts, of which a third is left out, so that their questions are such
 * as readers ask of an archive that happens not to have the article. Readers' questions are asked of the index.
 */
final class GateExamples {
    /** Questions made up to look answerable count less than they are: in SQuAD 2.0 they are half, among readers' few. */
    private static final double MADE_UP = 0.25;

    /** Questions asked from a headline alone, "What will be nominated?": many suit several stories of an archive. The share is a judgement. */
    private static final double WITHOUT_CONTEXT = 0.25;

    private final ObjectMapper json;
    private final Sampling sampling;

    /** @param sampling which questions on texts are used; all texts stand in the archive that they are asked of */
    GateExamples(ObjectMapper json, Sampling sampling) {
        this.json = json;
        this.sampling = sampling;
    }

    /**
     * What speaks for a best answer, and whether it is right.
     *
     * @param group examples of one group are never split between fitting and measuring
     * @param examination the answer, shown or not
     * @param shortIsRight whether the short answer is
     * @param sentenceIsRight whether its sentence holds the answer
     * @param weight what it counts for, above 0
     */
    record Example(
            String group, Examination examination, boolean shortIsRight, boolean sentenceIsRight, double weight) {}

    /**
     * Of a file of questions with the texts beside it: paragraphs or stories, all in one archive.
     *
     * @throws IOException if the texts cannot be read, or there is no room for a temporary archive
     */
    List<Example> of(Path path) throws IOException {
        QuestionFile file = new QuestionFile(json, path);
        List<JsonNode> records = file.records();
        if (records.getFirst().has("paragraph")) {
            QuestionFile beside = new QuestionFile(json, path.resolveSibling("paragraphs.jsonl"));
            List<Article> articles =
                    ParagraphEvaluation.articles(beside.as(beside.records(), ParagraphQuestion.Paragraph.class));
            return of(
                    articles,
                    sampling.of(file.as(records, ParagraphQuestion.class)).stream()
                            .map(question -> new Asked(
                                    question.title(),
                                    question.question(),
                                    question.answers(),
                                    question.answers().isEmpty() ? MADE_UP : 1))
                            .toList());
        }
        StoryQuestions stories = StoryQuestions.read(json, path);
        return of(
                List.copyOf(stories.stories().values()),
                sampling.of(stories.questions()).stream()
                        .map(asked -> new Asked(asked.article(), asked.question(), asked.answers(), WITHOUT_CONTEXT))
                        .toList());
    }

    /** Of questions that readers ask of an archive. Follow-ups, and whether something is so, are settled elsewhere. */
    static List<Example> of(List<TestQuestion> questions, SentencePipeline pipeline) {
        SentenceExamples sentences = new SentenceExamples();
        List<Example> examples = new ArrayList<>();
        for (TestQuestion question : questions) {
            Question analyzed = pipeline.analyze(question.inquiry());
            if (!question.conversation().isEmpty() || analyzed.kind() == AnswerKind.YES_NO) {
                continue;
            }
            pipeline.examine(analyzed, SentenceExamples.PASSAGES)
                    .ifPresent(examination -> examples.add(new Example(
                            question.id(),
                            examination,
                            AnswerJudge.isRight(question, examination.shortAnswer()),
                            sentences.isRight(examination.quote(), question),
                            1)));
        }
        return examples;
    }

    private static List<Example> of(List<Article> articles, List<Asked> questions) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<Article> kept =
                articles.stream().filter(article -> !isLeftOut(article.id())).toList();
        try (ScratchArchive archive = new ScratchArchive(kept)) {
            for (Asked asked : questions) {
                archive.examine(Inquiry.of(asked.question()), SentenceExamples.PASSAGES)
                        .ifPresent(examination -> examples.add(asked.judge(examination)));
            }
        }
        return examples;
    }

    private static boolean isLeftOut(String articleId) {
        return Math.floorMod(articleId.hashCode(), 3) == 0;
    }

    /**
     * A question and what its text answers.
     *
     * @param group the text's page
     * @param answers in the text's words; none where it does not say
     * @param weight what it counts for
     */
    private record Asked(String group, String question, List<String> answers, double weight) {
        /** "Ida Brandt" for "Captain Ida Brandt", but not "2010" for "May 2010". */
        private static final double NEARLY = 0.66;

        /** A name of so many words may stand among others: "its captain, Ida Brandt". */
        private static final int NAME = 2;

        /** What another text says may be right as well: a sentence with the answer is, whichever it stands in. */
        private Example judge(Examination examination) {
            List<String> sentence = WordOverlap.words(examination.quote().text());
            boolean held = answers.stream()
                    .map(WordOverlap::words)
                    .anyMatch(answer -> Collections.indexOfSubList(sentence, answer) >= 0);
            boolean right = held && answers.stream().anyMatch(answer -> isAnswer(examination.verbatim(), answer));
            return new Example(group, examination, right, held, weight);
        }

        private static boolean isAnswer(String told, String answer) {
            List<String> words = WordOverlap.words(answer);
            return WordOverlap.f1(told, answer) >= NEARLY
                    || (words.size() >= NAME && Collections.indexOfSubList(WordOverlap.words(told), words) >= 0);
        }
    }
}
