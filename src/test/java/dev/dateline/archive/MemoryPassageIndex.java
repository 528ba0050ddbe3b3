package dev.dateline.archive;

import dev.dateline.archive.MemoryArchives.EntryPassage;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.archive.inventory.Inventory;
import dev.dateline.article.Article;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@link MemoryArchives}: one state of it until it is refreshed. */
final class MemoryPassageIndex implements PassageIndex {
    private static final double SATURATION = 0.9;
    private static final double LENGTH = 0.4;
    private static final double TOPIC = 0.5;

    private final MemoryArchives archives;
    private final TermAnalyzer analyzer;
    private volatile Map<String, ArchiveWriter.Entry> entries;

    MemoryPassageIndex(MemoryArchives archives, TermAnalyzer analyzer) {
        this.archives = archives;
        this.analyzer = analyzer;
        this.entries = archives.entries();
    }

    @Override
    public List<List<PassageHit>> search(List<PassageQuery> queries, int limit) {
        return queries.stream().map(query -> ranked(query, limit)).toList();
    }

    private List<PassageHit> ranked(PassageQuery query, int limit) {
        List<EntryPassage> all = MemoryArchives.passages(entries.values());
        return all.stream()
                .filter(passage -> passes(passage.entry().article(), query.filter()))
                .map(passage -> hit(passage, score(query, passage, all)))
                .filter(hit -> query instanceof PassageQuery.Nearest || hit.score() > 0)
                .sorted(Comparator.comparingDouble(PassageHit::score)
                        .reversed()
                        .thenComparing(hit -> hit.passage().articleId()))
                .limit(limit)
                .toList();
    }

    private double score(PassageQuery query, EntryPassage passage, List<EntryPassage> all) {
        return switch (query) {
            case PassageQuery.Nearest nearest -> {
                double product = 0;
                for (int i = 0; i < nearest.vector().length; i++) {
                    product += nearest.vector()[i] * passage.passage().vectors().whole()[i];
                }
                yield product;
            }
            case PassageQuery.Words words -> {
                Set<String> own = new HashSet<>(terms(words.text()));
                Set<String> topic = new HashSet<>(terms(words.topic()));
                topic.removeAll(own);
                yield bm25(own, passage, all) + TOPIC * bm25(topic, passage, all);
            }
        };
    }

    private double bm25(Set<String> terms, EntryPassage passage, List<EntryPassage> all) {
        List<String> read = searched(passage);
        double average =
                all.stream().mapToInt(each -> searched(each).size()).average().orElse(1);
        double score = 0;
        for (String term : terms) {
            long having =
                    all.stream().filter(each -> searched(each).contains(term)).count();
            double rarity = Math.log(1 + (all.size() - having + 0.5) / (having + 0.5));
            int frequency = Collections.frequency(read, term);
            double norm = SATURATION * (1 - LENGTH + LENGTH * read.size() / average);
            score += rarity * frequency / (frequency + norm);
        }
        return score;
    }

    private List<String> searched(EntryPassage passage) {
        Article article = passage.entry().article();
        return Stream.of(passage.text(), article.title(), article.source())
                .flatMap(text -> terms(text).stream())
                .toList();
    }

    private List<String> terms(String text) {
        return analyzer.terms(text).stream().map(TermAnalyzer.Term::value).toList();
    }

    private static PassageHit hit(EntryPassage passage, double score) {
        Article article = passage.entry().article();
        return new PassageHit(
                passage.passage().passage(),
                passage.text(),
                article.title(),
                article.source(),
                article.author(),
                article.publicationAt(passage.passage().passage().span().start()),
                article.url(),
                article.kind(),
                (float) score,
                passage.passage().vectors().sentences());
    }

    private static boolean passes(Article article, ArticleFilter filter) {
        Optional<LocalDate> day = article.publication().date();
        boolean dated = filter.from().isPresent() || filter.to().isPresent();
        return (!dated || day.isPresent())
                && filter.from().filter(from -> day.orElse(from).isBefore(from)).isEmpty()
                && filter.to().filter(to -> day.orElse(to).isAfter(to)).isEmpty()
                && (filter.ids().isEmpty() || filter.ids().contains(article.id()))
                && (filter.sources().isEmpty()
                        || filter.sources().stream()
                                .map(ArticleFilter::sourceKey)
                                .anyMatch(ArticleFilter.sourceKey(article.source())::equals));
    }

    @Override
    public Map<String, ArchivedArticle> articles(Collection<String> ids) {
        Map<String, ArchivedArticle> found = new LinkedHashMap<>();
        known(ids).forEach(entry -> found.put(entry.article().id(), archived(entry)));
        return found;
    }

    private List<ArchiveWriter.Entry> known(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(entries.get(id)).stream())
                .toList();
    }

    private static ArchivedArticle archived(ArchiveWriter.Entry entry) {
        return new ArchivedArticle(entry.article(), entry.digest());
    }

    @Override
    public Map<String, Set<Long>> signatures(Collection<String> ids) {
        Map<String, Set<Long>> found = new LinkedHashMap<>();
        known(ids).forEach(entry -> found.put(entry.article().id(), entry.signature()));
        return found;
    }

    @Override
    public Map<String, List<ArchivedArticle>> sharingSignature(
            Collection<String> ids, ArticleFilter filter, int limit) {
        Map<String, List<ArchivedArticle>> sharing = new LinkedHashMap<>();
        for (ArchiveWriter.Entry own : known(ids)) {
            List<ArchivedArticle> others = entries.values().stream()
                    .filter(other -> other != own && passes(other.article(), filter))
                    .filter(other -> !Collections.disjoint(other.signature(), own.signature()))
                    .limit(limit)
                    .map(MemoryPassageIndex::archived)
                    .toList();
            if (!others.isEmpty()) {
                sharing.put(own.article().id(), others);
            }
        }
        return sharing;
    }

    @Override
    public Coverage coverage(ArticleFilter filter) {
        List<Article> articles = entries.values().stream()
                .map(ArchiveWriter.Entry::article)
                .filter(article -> passes(article, filter))
                .toList();
        List<LocalDate> days = articles.stream()
                .flatMap(article -> article.publication().date().stream())
                .sorted()
                .toList();
        return new Coverage(
                articles.size(),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
    }

    @Override
    public Inventory inventory() {
        Coverage all = coverage(ArticleFilter.ALL);
        Map<String, String> spelled = new HashMap<>();
        Map<String, Integer> publishers = new HashMap<>();
        Map<String, Integer> languages = new HashMap<>();
        Map<String, Integer> kinds = new HashMap<>();
        int undated = 0;
        for (ArchiveWriter.Entry entry : entries.values()) {
            Article article = entry.article();
            publishers.merge(
                    spelled.computeIfAbsent(ArticleFilter.sourceKey(article.source()), key -> article.source()),
                    1,
                    Integer::sum);
            languages.merge(article.language(), 1, Integer::sum);
            kinds.merge(article.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
            undated += article.publication().date().isEmpty() ? 1 : 0;
        }
        int passages = MemoryArchives.passages(entries.values()).size();
        return new Inventory(
                all.articles(),
                passages,
                undated,
                all.from(),
                all.to(),
                publishers,
                languages,
                kinds,
                archives.lastIngest());
    }

    @Override
    public List<Integer> counts(List<Set<Trait>> together, ArticleFilter filter) {
        List<Set<Trait>> passages = traits(filter);
        return together.stream()
                .map(traits -> (int) passages.stream()
                        .filter(passage -> passage.containsAll(traits))
                        .count())
                .toList();
    }

    private List<Set<Trait>> traits(ArticleFilter filter) {
        return MemoryArchives.passages(entries.values()).stream()
                .filter(passage -> passes(passage.entry().article(), filter))
                .map(passage -> {
                    Set<Trait> traits = new HashSet<>(passage.passage().traits());
                    terms(passage.text()).forEach(term -> traits.add(new Trait(Trait.Kind.TERM, term)));
                    return traits;
                })
                .toList();
    }

    @Override
    public List<Map<String, Integer>> partners(List<Trait> firsts, ArticleFilter filter) {
        List<Set<Trait>> passages = traits(filter);
        List<Map<String, Integer>> partners = new ArrayList<>();
        for (Trait first : firsts) {
            String start = Trait.pair(first.kind(), first.value(), "").value();
            Map<String, Integer> counts = new TreeMap<>();
            passages.stream()
                    .flatMap(Set::stream)
                    .filter(trait ->
                            trait.kind() == first.kind() && trait.value().startsWith(start))
                    .forEach(trait -> counts.merge(trait.value().substring(start.length()), 1, Integer::sum));
            partners.add(counts);
        }
        return partners;
    }

    @Override
    public List<List<String>> near(List<String> words, int edits, int sameStart) {
        Set<String> known = traits(ArticleFilter.ALL).stream()
                .flatMap(Set::stream)
                .filter(trait -> trait.kind() == Trait.Kind.WORD)
                .map(Trait::value)
                .collect(Collectors.toSet());
        return words.stream().map(word -> near(known, word, edits, sameStart)).toList();
    }

    private static List<String> near(Set<String> known, String word, int edits, int sameStart) {
        return known.stream()
                .filter(other -> word.regionMatches(0, other, 0, sameStart) && distance(word, other) <= edits)
                .sorted((one, other) -> Arrays.compareUnsigned(
                        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** Optimal string alignment: Levenshtein's distance, and a swap of neighbours costs one. */
    private static int distance(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] cost = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[a.length][b.length];
    }

    @Override
    public void refresh() {
        entries = archives.entries();
    }

    @Override
    public void close() {}
}
