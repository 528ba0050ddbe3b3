package dev.dateline.syndication;

import dev.dateline.archive.ArchivedArticle;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.ShingleAnalyzer;
import dev.dateline.passage.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out of a ranking what copies repeat, so that one text takes one place however many publishers printed it. */
final class Originals {
    private static final double HALF = 0.5;

    private final PassageIndex index;
    private final ShingleAnalyzer analyzer;
    private final CopyVerdicts verdicts;

    Originals(PassageIndex index, ShingleAnalyzer analyzer, CopyVerdicts verdicts) {
        this.index = index;
        this.analyzer = analyzer;
        this.verdicts = verdicts;
    }

    /**
     * The hits without those that only repeat an original among them: the earliest published of a text, by id if that is
     * even. A passage in which a copy says something of its own stays.
     */
    List<PassageHit> among(List<PassageHit> hits) {
        Map<String, BodyWords> originals = originals(hits);
        return originals.isEmpty()
                ? hits
                : hits.stream()
                        .filter(hit -> {
                            BodyWords original = originals.get(hit.passage().articleId());
                            return original == null || !repeats(hit, original);
                        })
                        .toList();
    }

    /** For each article that is a copy of another among them: what that one says. */
    private Map<String, BodyWords> originals(List<PassageHit> hits) {
        List<ArchivedArticle> originals = new ArrayList<>();
        Map<String, BodyWords> said = new HashMap<>();
        for (ArchivedArticle article : inDoubt(hits)) {
            Optional<ArchivedArticle> original = originals.stream()
                    .filter(earlier -> verdicts.areCopies(earlier, article))
                    .findFirst();
            if (original.isPresent()) {
                said.put(article.article().id(), BodyWords.of(original.get().article(), analyzer));
            } else {
                originals.add(article);
            }
        }
        return said;
    }

    /** The articles that share a band with another, earliest first. */
    private List<ArchivedArticle> inDoubt(List<PassageHit> hits) {
        Set<String> ids = hits.stream()
                .map(hit -> hit.passage().articleId())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Long, String> holders = new HashMap<>();
        Set<String> inDoubt = new LinkedHashSet<>();
        index.signatures(ids).forEach((id, bands) -> {
            for (Long band : bands) {
                String holder = holders.putIfAbsent(band, id);
                if (holder != null) {
                    inDoubt.add(holder);
                    inDoubt.add(id);
                }
            }
        });
        if (inDoubt.isEmpty()) {
            return List.of();
        }
        return index.articles(inDoubt).values().stream()
                .sorted(Comparator.comparing(ArchivedArticle::article, Copies.EARLIEST_FIRST))
                .toList();
    }

    private boolean repeats(PassageHit hit, BodyWords original) {
        int offset = hit.passage().span().start();
        for (Sentence sentence : hit.passage().sentences()) {
            int start = sentence.span().start() - offset;
            int end = sentence.span().end() - offset;
            if (!isIn(hit.text().substring(start, end), original)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence of a copy says nothing that its original does not say in about the same words. */
    private boolean isIn(String sentence, BodyWords original) {
        BodyWords words = BodyWords.of(sentence, analyzer);
        return words.places() == 0 || words.shareIn(original) >= HALF;
    }
}
