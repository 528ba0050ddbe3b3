package dev.dateline.retrieval;

import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.lexicon.TermRarities;
import dev.dateline.passage.Sentence;
import dev.dateline.question.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Reads what counts for the passages that were found for a question. Safe for use by many threads. */
final class SignalReader {
    /** How many passages are read term by term, which is what reading costs. docs/adr/0011-five-signals.md has the sweep. */
    private static final int WORTH_READING = 40;

    private final PassageIndex index;
    private final TermAnalyzer analyzer;

    SignalReader(PassageIndex index, TermAnalyzer analyzer) {
        this.index = index;
        this.analyzer = analyzer;
    }

    /**
     * The candidates: of a large pool, those that are worth reading term by term.
     *
     * @param vector the question's
     */
    List<Candidate> read(Question question, float[] vector, Pool pool) {
        Map<String, Double> rarities = rarities(question);
        List<Candidate> worthReading = skim(question, vector, pool).stream()
                .sorted(Comparator.comparingDouble(SignalReader::promise).reversed())
                .limit(WORTH_READING)
                .toList();
        double[] coverage = shares(worthReading, candidate -> coverage(candidate.hit(), rarities));
        List<Candidate> read = new ArrayList<>();
        for (int i = 0; i < worthReading.size(); i++) {
            Candidate skimmed = worthReading.get(i);
            read.add(new Candidate(skimmed.hit(), skimmed.signals().withCoverage(coverage[i])));
        }
        return read;
    }

    /** All of the pool, in its order, without their coverage. */
    private List<Candidate> skim(Question question, float[] vector, Pool pool) {
        List<Pool.Passage> found = pool.passages();
        double[] words = shares(found, Pool.Passage::words);
        double[] sentence = shares(found, passage -> nearest(passage.hit(), vector));
        NamedSources sources = new NamedSources(question.text());
        DateFit dates = new DateFit(question, pool);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            PassageHit hit = found.get(i).hit();
            double source = sources.contains(hit.source()) ? 1 : 0;
            candidates.add(
                    new Candidate(hit, new Signals(words[i], sentence[i], 0, source, dates.of(hit.publication()))));
        }
        return candidates;
    }

    private static double promise(Candidate candidate) {
        return Arrays.stream(candidate.signals().toArray()).sum();
    }

    /** The share that each passage has of the best value; 0 if none has any. */
    private static <P> double[] shares(List<P> passages, ToDoubleFunction<P> value) {
        double[] values = passages.stream().mapToDouble(value).toArray();
        double best = Arrays.stream(values).max().orElse(0);
        return best > 0 ? Arrays.stream(values).map(each -> each / best).toArray() : new double[values.length];
    }

    private Map<String, Double> rarities(Question question) {
        Map<String, Double> rarities = TermRarities.of(question.terms(), index);
        rarities.replaceAll((term, rarity) -> question.weight(term) * rarity);
        return rarities;
    }

    private static double nearest(PassageHit hit, float[] vector) {
        double nearest = 0;
        for (int sentence = 0; sentence < hit.vectors().size(); sentence++) {
            nearest = Math.max(nearest, hit.vectors().similarity(sentence, vector));
        }
        return nearest;
    }

    /** The largest sum of rarities in one sentence. */
    private double coverage(PassageHit hit, Map<String, Double> rarities) {
        List<Sentence> sentences = hit.passage().sentences();
        int offset = hit.passage().span().start();
        Set<String> seen = new HashSet<>();
        int sentence = 0;
        double most = 0;
        double sum = 0;
        for (TermAnalyzer.Term term : analyzer.terms(hit.text())) {
            while (sentence < sentences.size() - 1
                    && sentences.get(sentence).span().end() - offset <= term.start()) {
                sentence++;
                seen.clear();
                sum = 0;
            }
            Double rarity = rarities.get(term.value());
            if (rarity != null && seen.add(term.value())) {
                sum += rarity;
                most = Math.max(most, sum);
            }
        }
        return most;
    }
}
