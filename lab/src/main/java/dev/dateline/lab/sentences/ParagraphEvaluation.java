package dev.dateline.lab.sentences;

import dev.dateline.answer.extractive.sentence.SentenceRanking;
import dev.dateline.article.Article;
import dev.dateline.lab.archive.ScratchArchive;
import dev.dateline.lab.reading.ReadingEvaluation;
import dev.dateline.lab.report.Report;
import dev.dateline.lab.report.RocCurve;
import dev.dateline.lab.report.Tally;
import dev.dateline.question.Inquiry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Ranks the sentences of an archive of paragraphs for questions that one paragraph answers, or none. A sentence is right
 * when it stands in the question's paragraph and holds one of its answers.
 */
public final class ParagraphEvaluation {
    /** As many passages as an answer is given. */
    private static final int PASSAGES = 10;

    private static final int NEAR_TOP = 3;

    private final List<ParagraphQuestion.Paragraph> paragraphs;

    /** @param paragraphs what the questions are asked of, all in one archive */
    public ParagraphEvaluation(List<ParagraphQuestion.Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The figures of questions on the paragraphs.
     *
     * @throws IOException if there is no room for a temporary archive
     */
    public Report run(String file, List<ParagraphQuestion> questions) throws IOException {
        Tally first = new Tally();
        Tally nearTop = new Tally();
        Tally firstAnywhere = new Tally();
        Tally paragraph = new Tally();
        RocCurve answerability = new RocCurve();
        List<String> misses = new ArrayList<>();
        try (ScratchArchive archive = new ScratchArchive(articles(paragraphs))) {
            for (ParagraphQuestion question : questions) {
                SentenceRanking ranking = archive.rank(Inquiry.of(question.question()), PASSAGES);
                answerability.add(ranking.answerability(), !question.answers().isEmpty());
                if (question.answers().isEmpty()) {
                    continue;
                }
                int rank = firstIndex(ranking, sentence -> isRight(sentence, question));
                first.add(rank == 0);
                nearTop.add(rank >= 0 && rank < NEAR_TOP);
                firstAnywhere.add(firstIndex(ranking, sentence -> holdsAnswer(sentence, question)) == 0);
                paragraph.add(firstIndex(ranking, sentence -> isInParagraph(sentence, question)) == 0);
                if (rank != 0) {
                    misses.add(question.id() + " " + question.question() + " " + question.answers() + " at " + rank);
                }
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("the sentence that holds the answer is first", first);
        figures.put("it is among the first three", nearTop);
        figures.put("the first sentence holds the answer, in whichever paragraph", firstAnywhere);
        figures.put("the first sentence is of the right paragraph", paragraph);
        figures.put("answerability AUC", answerability);
        return new Report(file, figures, misses);
    }

    /** The place of the first sentence that is so, from 0; -1 if none is. */
    private static int firstIndex(SentenceRanking ranking, Predicate<SentenceRanking.Ranked> isSo) {
        for (int i = 0; i < ranking.sentences().size(); i++) {
            if (isSo.test(ranking.sentences().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Each question beside its paragraph. */
    public static List<ReadingEvaluation.Asked> asked(
            List<ParagraphQuestion.Paragraph> paragraphs, List<ParagraphQuestion> questions) {
        Map<String, String> texts = new HashMap<>();
        paragraphs.forEach(paragraph ->
                texts.put(ParagraphQuestion.articleId(paragraph.title(), paragraph.paragraph()), paragraph.text()));
        return questions.stream()
                .filter(question -> texts.containsKey(question.article()))
                .map(question -> new ReadingEvaluation.Asked(
                        question.question(), "", texts.getOrDefault(question.article(), ""), question.answers()))
                .toList();
    }

    /** Each paragraph that is not blank as an article. */
    public static List<Article> articles(List<ParagraphQuestion.Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .map(paragraph -> ScratchArchive.article(
                        ParagraphQuestion.articleId(paragraph.title(), paragraph.paragraph()),
                        paragraph.title().replace('_', ' '),
                        "",
                        paragraph.text()))
                .toList();
    }

    static boolean isRight(SentenceRanking.Ranked sentence, ParagraphQuestion question) {
        return isInParagraph(sentence, question) && holdsAnswer(sentence, question);
    }

    private static boolean isInParagraph(SentenceRanking.Ranked sentence, ParagraphQuestion question) {
        return sentence.articleId().equals(question.article());
    }

    private static boolean holdsAnswer(SentenceRanking.Ranked sentence, ParagraphQuestion question) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        return question.answers().stream().anyMatch(answer -> text.contains(answer.toLowerCase(Locale.ROOT)));
    }
}
