package dev.dateline.answer.extractive.gate;

import dev.dateline.answer.Standing;
import dev.dateline.answer.extractive.reading.Amount;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.answer.extractive.reading.ShortAnswer;
import dev.dateline.answer.extractive.reading.Value;
import dev.dateline.answer.extractive.sentence.Features;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import dev.dateline.reader.Reading;
import dev.dateline.time.TimeExpression;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Says what counts for a candidate's short answer: its reading, what the others say, its form. */
public final class GroundsReader {
    private static final double MOST = -Candidate.UNREAD;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}%$£€]+");

    private static final Set<String> ARTICLES = Vocabulary.ENGLISH.words("articles");

    private GroundsReader() {}

    /**
     * What counts for the answer of a candidate.
     *
     * @param others all that may answer, the candidate among them or not, without those that are shown as its rivals
     */
    public static Grounds of(Question question, Candidate candidate, List<Candidate> others) {
        double rival = Candidate.UNREAD;
        Map<String, Double> agreeing = new HashMap<>();
        for (Candidate other : others) {
            if (other.equals(candidate) || other.finding().isEmpty()) {
                continue;
            }
            if (!agree(candidate, other)) {
                rival = Math.max(rival, other.margin());
            } else if (!other.articleId().equals(candidate.articleId())) {
                agreeing.merge(other.articleId(), 1 / (1 + Math.exp(-other.margin())), Math::max);
            }
        }
        AnswerKind kind = question.kind();
        Features features = candidate.found().features();
        return new Grounds(
                candidate.margin(),
                Math.max(
                        Candidate.UNREAD,
                        candidate.reading().map(Reading.Answer::confidence).orElse(Candidate.UNREAD)),
                clamp(candidate.margin() - rival),
                Math.log1p(agreeing.values().stream().mapToDouble(each -> each).sum()),
                candidate.found().score(),
                features.similarity(),
                features.context(),
                features.passage(),
                flag(fits(kind, candidate)),
                flag(isInQuestion(question, candidate)),
                flag(candidate.planned()),
                flag(candidate.standing() == Standing.REPORTED),
                Math.log1p(words(candidate).size()),
                Math.log1p(question.terms().size()),
                flag(kind == AnswerKind.WHEN),
                flag(kind == AnswerKind.WHO),
                flag(kind == AnswerKind.WHERE),
                flag(kind == AnswerKind.HOW_MANY || kind == AnswerKind.HOW_LONG),
                flag(isOpen(kind)));
    }

    private static double clamp(double margin) {
        return Math.clamp(margin, Candidate.UNREAD, MOST);
    }

    private static double flag(boolean isSo) {
        return isSo ? 1 : 0;
    }

    private static boolean isOpen(AnswerKind kind) {
        return switch (kind) {
            case WHY, HOW, QUOTE, YES_NO -> true;
            case WHEN, WHERE, WHO, HOW_MANY, HOW_LONG, WHICH, WHAT -> false;
        };
    }

    /** Whether two give the same: days that overlap, the same number, words of which one has all of the other's. */
    public static boolean agree(Candidate one, Candidate other) {
        if (one.days().isPresent() || other.days().isPresent()) {
            return one.days().flatMap(days -> other.days().map(days::overlaps)).orElse(false);
        }
        Optional<Value> value = Value.of(one);
        Optional<Value> another = Value.of(other);
        if (value.isPresent() && another.isPresent()) {
            return !value.get().differs(another.get());
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    private static Set<String> words(Candidate candidate) {
        Set<String> words = new TreeSet<>();
        candidate
                .finding()
                .ifPresent(found ->
                        words.addAll(Arrays.asList(WORD.split(found.text().toLowerCase(Locale.ROOT)))));
        words.remove("");
        words.removeAll(ARTICLES);
        return words;
    }

    private static boolean fits(AnswerKind kind, Candidate candidate) {
        if (candidate.finding().isEmpty()) {
            return false;
        }
        ShortAnswer found = candidate.finding().get();
        return switch (kind) {
            case WHEN -> found.time().isPresent();
            case HOW_MANY ->
                found.text().chars().anyMatch(Character::isDigit)
                        || Amount.leading(found.text()).isPresent();
            case HOW_LONG ->
                candidate.times().stream()
                        .anyMatch(time -> time.type() == TimeExpression.Type.DURATION
                                && time.start() < found.span().end()
                                && found.span().start() < time.end());
            case WHERE, WHO, WHY, HOW, QUOTE, WHICH, YES_NO, WHAT -> true;
        };
    }

    private static boolean isInQuestion(Question question, Candidate candidate) {
        Set<String> asked = Set.copyOf(Arrays.asList(WORD.split(question.text().toLowerCase(Locale.ROOT))));
        return asked.containsAll(words(candidate));
    }
}
