package dev.dateline.retrieval;

import dev.dateline.archive.PassageHit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The passages that were found for a question, by words or by vector, each once.
 *
 * @param passages those found by words first, each group best first
 */
record Pool(List<Passage> passages) {
    Pool {
        passages = List.copyOf(passages);
    }

    static Pool of(List<PassageHit> byWords, List<PassageHit> byVector) {
        Map<Key, Passage> passages = new LinkedHashMap<>();
        byWords.forEach(hit -> passages.put(Key.of(hit), new Passage(hit, hit.score())));
        byVector.forEach(hit -> passages.putIfAbsent(Key.of(hit), new Passage(hit, 0)));
        return new Pool(new ArrayList<>(passages.values()));
    }

    /** @param words its score by the question's words, 0 where it was found by its vector only */
    record Passage(PassageHit hit, double words) {}

    private record Key(String articleId, int ordinal) {
        static Key of(PassageHit hit) {
            return new Key(hit.passage().articleId(), hit.passage().ordinal());
        }
    }
}
