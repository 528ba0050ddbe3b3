package dev.dateline.lab.sentences;

import dev.dateline.answer.extractive.sentence.SentenceRanking;
import dev.dateline.article.Article;
import dev.dateline.lab.archive.ScratchArchive;
import dev.dateline.lab.report.Report;
import dev.dateline.question.Inquiry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Ranks given sentences for a question: mean average precision and mean reciprocal rank. A question counts where at least
 * one of its sentences answers and one does not, as is the custom with these sets. Every sentence is an article of its
 * own; the sentences of a question share a source, which the question is asked of.
 */
public final class SentenceEvaluation {

    /**
     * The figures of questions on their own sentences.
     *
     * @throws IOException if there is no room for a temporary archive
     */
    public Report run(String file, List<SentenceQuestion> questions) throws IOException {
        Map<String, Means> sets = new TreeMap<>();
        Means all = new Means();
        List<String> misses = new ArrayList<>();
        try (ScratchArchive archive = new ScratchArchive(articles(questions))) {
            for (SentenceQuestion question : questions) {
                if (isOneSided(question)) {
                    continue;
                }
                List<Boolean> ranked = rank(archive, question);
                all.add(ranked);
                sets.computeIfAbsent(question.set(), set -> new Means()).add(ranked);
                if (!ranked.getFirst()) {
                    misses.add("%s %s right at %d".formatted(question.id(), question.question(), ranked.indexOf(true)));
                }
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("questions", all.count);
        figures.put("MAP", all.averagePrecision());
        figures.put("MRR", all.reciprocalRank());
        sets.forEach((set, means) -> {
            figures.put("MAP, " + set, means.averagePrecision());
            figures.put("MRR, " + set, means.reciprocalRank());
        });
        return new Report(file, figures, misses);
    }

    private static boolean isOneSided(SentenceQuestion question) {
        return question.sentences().stream()
                        .map(SentenceQuestion.Judged::answers)
                        .distinct()
                        .count()
                < 2;
    }

    /** Whether each sentence answers, best first. What was not retrieved follows in its given order. */
    static List<Boolean> rank(ScratchArchive archive, SentenceQuestion question) {
        Set<Integer> order = new LinkedHashSet<>();
        for (SentenceRanking.Ranked sentence :
                archive.rank(inquiry(question), question.sentences().size()).sentences()) {
            order.add(number(sentence));
        }
        for (int i = 0; i < question.sentences().size(); i++) {
            order.add(i);
        }
        return order.stream().map(at -> question.sentences().get(at).answers()).toList();
    }

    /** Asks of the question's own sentences. */
    static Inquiry inquiry(SentenceQuestion question) {
        return new Inquiry(
                question.question(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(source(question)));
    }

    static boolean isRight(SentenceRanking.Ranked sentence, SentenceQuestion question) {
        return question.sentences().get(number(sentence)).answers();
    }

    /** Which of the question's sentences it is. */
    private static int number(SentenceRanking.Ranked sentence) {
        String id = sentence.articleId();
        return Integer.parseInt(id.substring(id.lastIndexOf(' ') + 1));
    }

    static List<Article> articles(List<SentenceQuestion> questions) {
        List<Article> articles = new ArrayList<>();
        for (SentenceQuestion question : questions) {
            for (int i = 0; i < question.sentences().size(); i++) {
                String text = question.sentences().get(i).text();
                if (!text.isBlank()) {
                    articles.add(ScratchArchive.article(source(question) + " " + i, "", source(question), text));
                }
            }
        }
        return articles;
    }

    private static String source(SentenceQuestion question) {
        return question.set() + " " + question.id();
    }

    private static final class Means {
        private int count;
        private double precision;
        private double reciprocal;

        void add(List<Boolean> ranked) {
            count++;
            double sum = 0;
            int right = 0;
            for (int rank = 0; rank < ranked.size(); rank++) {
                if (ranked.get(rank)) {
                    right++;
                    sum += right / (rank + 1.0);
                }
            }
            precision += sum / right;
            reciprocal += 1.0 / (ranked.indexOf(true) + 1);
        }

        String averagePrecision() {
            return mean(precision);
        }

        String reciprocalRank() {
            return mean(reciprocal);
        }

        private String mean(double sum) {
            return count == 0 ? "none" : String.format(Locale.ROOT, "%.3f", sum / count);
        }
    }
}
