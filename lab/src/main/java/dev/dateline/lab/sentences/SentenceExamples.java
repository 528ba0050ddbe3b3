package dev.dateline.lab.sentences;

import dev.dateline.answer.DateBrackets;
import dev.dateline.answer.Quote;
import dev.dateline.answer.extractive.sentence.SentenceRanking;
import dev.dateline.lab.answers.TestQuestion;
import dev.dateline.lab.archive.ScratchArchive;
import dev.dateline.lab.archive.SentencePipeline;
import dev.dateline.question.Inquiry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Turns questions whose answers are known into examples of which sentence to choose. */
public final class SentenceExamples {
    /** As many passages as an answer is given. */
    public static final int PASSAGES = 10;

    /** Of paragraphs; the questions of a page are one group. */
    List<SentenceExample> ofParagraphs(List<ParagraphQuestion> questions, ScratchArchive archive) {
        List<SentenceExample> examples = new ArrayList<>();
        for (ParagraphQuestion question : questions) {
            SentenceRanking ranking = archive.rank(Inquiry.of(question.question()), PASSAGES);
            examples.add(example(
                    question.title(),
                    !question.answers().isEmpty(),
                    ranking,
                    sentence -> ParagraphEvaluation.isRight(sentence, question)));
        }
        return examples;
    }

    /** Of given sentences; a question is a group. */
    List<SentenceExample> ofSentences(List<SentenceQuestion> questions, ScratchArchive archive) {
        List<SentenceExample> examples = new ArrayList<>();
        for (SentenceQuestion question : questions) {
            SentenceRanking ranking = archive.rank(
                    SentenceEvaluation.inquiry(question), question.sentences().size());
            examples.add(example(
                    question.set() + question.id(),
                    question.sentences().stream().anyMatch(SentenceQuestion.Judged::answers),
                    ranking,
                    sentence -> SentenceEvaluation.isRight(sentence, question)));
        }
        return examples;
    }

    /** Of news articles; a question is a group. Follow-ups are left out: what they ask is settled elsewhere. */
    List<SentenceExample> ofArticles(List<TestQuestion> questions, SentencePipeline pipeline) {
        List<SentenceExample> examples = new ArrayList<>();
        for (TestQuestion question : questions) {
            if (!question.conversation().isEmpty()) {
                continue;
            }
            examples.add(example(
                    question.id(),
                    !question.abstain(),
                    pipeline.rank(question.inquiry(), PASSAGES),
                    sentence -> isRight(sentence.quote(), question)));
        }
        return examples;
    }

    /** Whether a quote, with its dates worked out, says all that is to be said, and stands in an article that is to be cited. */
    public boolean isRight(Quote quote, TestQuestion question) {
        String article = quote.hit().passage().articleId();
        if (question.abstain() || !(question.cite().isEmpty() || question.cite().contains(article))) {
            return false;
        }
        String text = quote.text();
        String dated =
                DateBrackets.write(text, 0, text.length(), quote.read().times()).toLowerCase(Locale.ROOT);
        return question.answer().stream()
                .allMatch(group ->
                        group.stream().anyMatch(alternative -> dated.contains(alternative.toLowerCase(Locale.ROOT))));
    }

    private static SentenceExample example(
            String group, boolean answerable, SentenceRanking ranking, Predicate<SentenceRanking.Ranked> isRight) {
        BitSet right = new BitSet();
        List<double[]> items = new ArrayList<>();
        for (SentenceRanking.Ranked sentence : ranking.sentences()) {
            right.set(items.size(), isRight.test(sentence));
            double[] item = Arrays.copyOf(sentence.features().toArray(), SentenceTraining.NAMES.size());
            item[item.length - 1] = sentence.margin();
            items.add(item);
        }
        return new SentenceExample(group, answerable, items, right);
    }
}
