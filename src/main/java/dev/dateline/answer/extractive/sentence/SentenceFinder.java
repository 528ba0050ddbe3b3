package dev.dateline.answer.extractive.sentence;

import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.language.speech.Transcript;
import dev.dateline.language.speech.Utterance;
import dev.dateline.language.token.Span;
import dev.dateline.passage.Sentence;
import dev.dateline.question.Question;
import dev.dateline.retrieval.Evidence;
import dev.dateline.retrieval.Retriever;
import dev.dateline.time.DatedText;
import dev.dateline.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ranks the sentences of the evidence by what counts for them without reading them, at some microseconds each. */
public final class SentenceFinder {
    private final PassageIndex index;
    private final TermAnalyzer analyzer;
    private final SentenceWeights weights;

    public SentenceFinder(PassageIndex index, TermAnalyzer analyzer, SentenceWeights weights) {
        this.index = index;
        this.analyzer = analyzer;
        this.weights = weights;
    }

    /** The sentences, best first; none that an interviewer asks. */
    public List<FoundSentence> find(Question question, Retriever.Found found) {
        Rarities rarities = new Rarities(question, index);
        Recency recency = Recency.among(found.evidence());
        Map<String, Transcript> transcripts = transcripts(found.evidence());
        List<FoundSentence> sentences = new ArrayList<>();
        for (Evidence evidence : found.evidence()) {
            Optional<Transcript> transcript =
                    Optional.ofNullable(transcripts.get(evidence.hit().passage().articleId()));
            find(question, evidence, found.question(), rarities, recency, transcript, sentences);
        }
        sentences.sort(Comparator.comparingDouble(FoundSentence::score).reversed());
        return sentences;
    }

    private void find(
            Question question,
            Evidence evidence,
            float[] vector,
            Rarities rarities,
            Recency recency,
            Optional<Transcript> transcript,
            List<FoundSentence> sentences) {
        PassageHit hit = evidence.hit();
        Optional<LocalDate> published = hit.publication().date();
        List<DatedText> read =
                texts(hit).stream().map(text -> DatedText.of(text, published)).toList();
        List<String> texts = read.stream().map(DatedText::text).toList();
        List<List<TermAnalyzer.Term>> terms =
                texts.stream().map(analyzer::terms).toList();
        // Only a question that names days asks whether a sentence speaks of them in other words.
        List<List<TimeExpression>> times = read.stream()
                .map(text -> question.times().isEmpty() ? List.<TimeExpression>of() : text.times())
                .toList();
        List<Optional<Utterance>> utterances = hit.passage().sentences().stream()
                .map(sentence ->
                        transcript.flatMap(spoken -> spoken.at(sentence.span().start())))
                .toList();
        List<List<Integer>> questions = utterances.stream()
                .map(said -> said.flatMap(Utterance::answered)
                        .map(asked -> within(asked, hit))
                        .orElse(List.of()))
                .toList();
        Coverage coverage = new Coverage(hit, question, texts, terms, times, questions, analyzer, rarities);
        for (int i = 0; i < texts.size(); i++) {
            if (hit.passage().sentences().get(i).kind() == Block.Kind.HEADLINE) {
                continue;
            }
            Optional<Utterance> utterance = utterances.get(i);
            List<Integer> asked = questions.get(i);
            if (utterance.filter(Utterance::asks).isPresent()) {
                continue;
            }
            Features features = new Features(
                    coverage.of(i),
                    coverage.inContext(i),
                    Stream.concat(Stream.of(i), asked.stream())
                            .mapToDouble(place -> hit.vectors().similarity(place, vector))
                            .reduce(0, Math::max),
                    evidence.score(),
                    isProse(texts.get(i)) || !asked.isEmpty() ? 1 : 0,
                    question.latest() ? recency.of(published) : 0);
            sentences.add(new FoundSentence(evidence, i, read.get(i), features, weights.of(features), utterance));
        }
    }

    /** The articles' utterances: a label may stand in an earlier passage than what is said. Asks the archive once. */
    private Map<String, Transcript> transcripts(List<Evidence> evidence) {
        Set<String> ids = evidence.stream()
                .map(passage -> passage.hit().passage().articleId())
                .collect(Collectors.toSet());
        Map<String, Transcript> transcripts = new HashMap<>();
        if (!ids.isEmpty()) {
            index.articles(ids).forEach((id, kept) -> transcripts.put(id, transcript(kept.article())));
        }
        return transcripts;
    }

    /** The sentences of a passage that stand in a stretch of the article, by their places in the passage. */
    private static List<Integer> within(Span stretch, PassageHit hit) {
        List<Sentence> sentences = hit.passage().sentences();
        return IntStream.range(0, sentences.size())
                .filter(place -> stretch.start() <= sentences.get(place).span().start()
                        && sentences.get(place).span().end() <= stretch.end())
                .boxed()
                .toList();
    }

    private static Transcript transcript(Article article) {
        return Transcript.of(
                article.text(),
                article.blocks().stream()
                        .map(block -> new Span(block.start(), block.end()))
                        .toList());
    }

    private static List<String> texts(PassageHit hit) {
        int offset = hit.passage().span().start();
        return hit.passage().sentences().stream()
                .map(sentence -> hit.text()
                        .substring(
                                sentence.span().start() - offset,
                                sentence.span().end() - offset))
                .toList();
    }

    private static boolean isProse(String text) {
        return !FoundSentence.asks(text)
                && text.chars().filter(Character::isWhitespace).count() >= 3;
    }
}
