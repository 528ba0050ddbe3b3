package dev.dateline.lab.answers;

import dev.dateline.archive.PassageIndex;
import dev.dateline.article.Article;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what is wrong with a reply to a question whose answer is known. */
public final class AnswerJudge {
    private static final int MOST_WORDS = 100;
    private static final int MOST_SENTENCES = 3;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PassageIndex index;

    AnswerJudge(PassageIndex index) {
        this.index = index;
    }

    /** What is wrong, in words; empty for a right reply. */
    List<String> faults(TestQuestion question, Reply reply) {
        return switch (reply) {
            case Reply.NotFound notFound ->
                question.abstain() || question.orAbstain() ? List.of() : List.of("declined");
            case Reply.Answered answered ->
                question.abstain() ? List.of("answered what the articles do not say") : faults(question, answered);
        };
    }

    private static List<String> faults(TestQuestion question, Reply.Answered reply) {
        List<String> faults = new ArrayList<>();
        String said = (reply.shortAnswer().orElse("") + "\n" + reply.answer()).toLowerCase(Locale.ROOT);
        for (List<String> group : question.answer()) {
            if (group.stream().noneMatch(alternative -> said.contains(alternative.toLowerCase(Locale.ROOT)))) {
                faults.add("lacks " + String.join(" / ", group));
            }
        }
        for (String wrong : question.answerNot()) {
            if (said.contains(wrong.toLowerCase(Locale.ROOT))) {
                faults.add("says " + wrong);
            }
        }
        Set<String> cited = reply.citations().stream()
                .map(citation -> citation.article().id())
                .collect(Collectors.toSet());
        if (!question.cite().isEmpty() && question.cite().stream().noneMatch(cited::contains)) {
            faults.add("cites none of " + question.cite());
        }
        question.citeNot().stream().filter(cited::contains).forEach(id -> faults.add("cites " + id));
        if (words(reply) > MOST_WORDS || reply.sentences().size() > MOST_SENTENCES) {
            faults.add("too long");
        }
        return faults;
    }

    /**
     * Whether a short answer is right: it meets every group that is known for it, or, where none is, one of the whole
     * answer's, and says nothing wrong.
     */
    public static boolean isRight(TestQuestion question, String shortAnswer) {
        if (question.abstain() || notWanted(question).stream().anyMatch(text -> contains(shortAnswer, text))) {
            return false;
        }
        Predicate<List<String>> meets =
                group -> group.stream().anyMatch(alternative -> contains(shortAnswer, alternative));
        return question.shortAnswer().isEmpty()
                ? question.answer().stream().anyMatch(meets)
                : question.shortAnswer().stream().allMatch(meets);
    }

    /** What a short answer should have said, for a reader. */
    static String wanted(TestQuestion question) {
        if (question.abstain()) {
            return "none: the articles do not say";
        }
        boolean known = !question.shortAnswer().isEmpty();
        List<List<String>> groups = known ? question.shortAnswer() : question.answer();
        String right = groups.stream()
                .map(group -> String.join(" / ", group))
                .collect(Collectors.joining(known ? ", and " : ", or "));
        List<String> wrong = notWanted(question);
        return wrong.isEmpty() ? right : right + "; but not: " + String.join(" / ", wrong);
    }

    private static List<String> notWanted(TestQuestion question) {
        return question.shortAnswer().isEmpty() ? question.answerNot() : question.shortNot();
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** How many words an answer has, its markers included. */
    public static int words(Reply.Answered reply) {
        return BLANKS.split(reply.answer()).length;
    }

    /** How many quotes of a reply are not what stands in their article at their offsets. */
    long wrongQuotes(Reply reply) {
        return reply.citations().stream().filter(citation -> !isExact(citation)).count();
    }

    private boolean isExact(Citation citation) {
        Optional<Article> article = index.article(citation.article().id());
        return article.isPresent()
                && citation.end() <= article.get().text().length()
                && article.get()
                        .text()
                        .substring(citation.start(), citation.end())
                        .equals(citation.quote());
    }
}
