package dev.dateline.answer;

import dev.dateline.answer.Draft.Declined;
import dev.dateline.answer.Draft.ShortAnswer;
import dev.dateline.answer.Draft.Unfolding;
import dev.dateline.answer.Draft.Written;
import dev.dateline.language.asking.SeveralQuestions;
import dev.dateline.question.Conversation;
import dev.dateline.question.PastTurn;
import dev.dateline.question.Question;
import dev.dateline.question.analysis.QuestionAnalyzer;
import dev.dateline.retrieval.Retriever;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Has several questions that are asked at once answered one by one, each from passages of its own, and puts the answers
 * together. What the articles do not answer is told beside what they do.
 */
public final class PartwiseAnswerer implements Answerer {
    private final Answerer each;
    private final QuestionAnalyzer analyzer;
    private final Retriever retriever;
    private final int passages;

    /**
     * @param each answers a single question
     * @param passages how many passages each is answered from, at least 1
     */
    public PartwiseAnswerer(Answerer each, QuestionAnalyzer analyzer, Retriever retriever, int passages) {
        this.each = each;
        this.analyzer = analyzer;
        this.retriever = retriever;
        this.passages = passages;
    }

    @Override
    public String name() {
        return each.name();
    }

    @Override
    public Draft answer(Question question, Retriever.Found found) {
        List<String> asked = SeveralQuestions.in(question.own());
        return asked.size() == 1 ? each.answer(question, found) : together(asked, question);
    }

    private Draft together(List<String> asked, Question whole) {
        List<Written> answered = new ArrayList<>();
        List<String> unanswered = new ArrayList<>();
        Conversation before = Conversation.NEW;
        for (String part : asked) {
            Question question = analyzer.analyze(whole.inquiry().asking(part), before);
            switch (each.answer(question, retriever.retrieve(question, passages))) {
                case Written written -> answered.add(written);
                case Declined declined -> unanswered.add(part);
                case Unfolding unfolding -> {
                    unfolding.close();
                    throw new IllegalStateException(each.name() + " writes as it goes, and cannot answer in parts");
                }
            }
            before = before.with(PastTurn.of(question, Optional.empty()));
        }
        return answered.isEmpty() ? new Declined() : together(answered, unanswered);
    }

    private static Written together(List<Written> answered, List<String> unanswered) {
        List<Draft.Sentence> bestFirst = IntStream.range(0, Written.MOST_SENTENCES)
                .boxed()
                .flatMap(rank -> answered.stream()
                        .filter(written -> rank < written.sentences().size())
                        .map(written -> written.sentences().get(rank)))
                .toList();
        return new Written(
                Written.fitting(bestFirst),
                unanswered.isEmpty() ? shortAnswer(answered) : Optional.empty(),
                all(answered, Written::conflicts),
                all(answered, Written::corrections),
                unanswered);
    }

    /** Of all parts, or none; as sure as that all of them are right. */
    private static Optional<ShortAnswer> shortAnswer(List<Written> answered) {
        List<ShortAnswer> each = answered.stream()
                .flatMap(written -> written.shortAnswer().stream())
                .toList();
        if (each.size() < answered.size()) {
            return Optional.empty();
        }
        OptionalDouble certainty =
                each.stream().allMatch(answer -> answer.certainty().isEmpty())
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(each.stream()
                                .mapToDouble(answer -> answer.certainty().orElse(1))
                                .reduce(1, (one, other) -> one * other));
        return Optional.of(
                new ShortAnswer(each.stream().map(ShortAnswer::text).collect(Collectors.joining("; ")), certainty));
    }

    private static <T> List<T> all(List<Written> answered, Function<Written, List<T>> part) {
        return answered.stream()
                .flatMap(written -> part.apply(written).stream())
                .distinct()
                .toList();
    }
}
