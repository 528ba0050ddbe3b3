package dev.dateline.index;

import dev.dateline.passage.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/** Leaves out of a ranking what copies repeat, so that one text takes one place however many publishers printed it. */
final class Originals {
    private final CopyFinder finder;

    Originals(CopyFinder finder) {
        this.finder = finder;
    }

    /**
     * The hits without those that only repeat an original among them: the earliest published of a text, by id where that
     * is even. A passage in which a copy says something of its own stays.
     */
    List<PassageHit> among(List<PassageHit> hits) throws IOException {
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
    private Map<String, BodyWords> originals(List<PassageHit> hits) throws IOException {
        List<Document> originals = new ArrayList<>();
        Map<String, BodyWords> said = new HashMap<>();
        for (Document article : inDoubt(hits)) {
            Optional<Document> original = originals.stream()
                    .filter(earlier -> finder.areCopies(earlier, article))
                    .findFirst();
            if (original.isPresent()) {
                said.put(article.get(ArticleDocuments.ID), BodyWords.of(ArticleDocuments.article(original.get())));
            } else {
                originals.add(article);
            }
        }
        return said;
    }

    /** The articles that share a band with another, earliest first. */
    private List<Document> inDoubt(List<PassageHit> hits) throws IOException {
        Map<BytesRef, String> holders = new HashMap<>();
        Set<String> inDoubt = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (PassageHit hit : hits) {
            String id = hit.passage().articleId();
            if (!seen.add(id)) {
                continue;
            }
            for (BytesRef band : finder.bands(id)) {
                String holder = holders.putIfAbsent(band, id);
                if (holder != null) {
                    inDoubt.add(holder);
                    inDoubt.add(id);
                }
            }
        }
        List<Document> articles = new ArrayList<>();
        for (String id : inDoubt) {
            finder.document(id).ifPresent(articles::add);
        }
        articles.sort(Comparator.comparing(ArticleDocuments::article, CopyFinder.EARLIEST_FIRST));
        return articles;
    }

    private static boolean repeats(PassageHit hit, BodyWords original) {
        int offset = hit.passage().span().start();
        for (Sentence sentence : hit.passage().sentences()) {
            int start = sentence.span().start() - offset;
            int end = sentence.span().end() - offset;
            if (!CopyJudge.isIn(hit.text().substring(start, end), original)) {
                return false;
            }
        }
        return true;
    }
}
