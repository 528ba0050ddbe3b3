package dev.dateline.archive;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.archive.inventory.LastIngest;
import dev.dateline.passage.PassageVectors;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An archive in this process's memory, as simple as an engine can be. It finds by scanning all of it. */
final class MemoryArchives implements Archives {
    private final TermAnalyzer analyzer;
    private Optional<Committed> committed = Optional.empty();
    private Optional<LastIngest> lastIngest = Optional.empty();
    private Set<String> withdrawn = Set.of();
    private boolean held;

    /** @param analyzer gives the terms that words are found by */
    MemoryArchives(TermAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public String place() {
        return "memory";
    }

    @Override
    public synchronized boolean isEmpty() {
        return committed.map(state -> state.entries().isEmpty()).orElse(true);
    }

    /** The state of the last commit. */
    synchronized Map<String, ArchiveWriter.Entry> entries() {
        return committed.map(Committed::entries).orElse(Map.of());
    }

    @Override
    public synchronized PassageIndex read(VectorSpace space) {
        if (committed.isEmpty()) {
            throw new IndexUnavailableException(place(), "holds nothing yet. Ingest articles first.", null);
        }
        check(space);
        return new MemoryPassageIndex(this, analyzer);
    }

    @Override
    public synchronized ArchiveWriter write(VectorSpace space) {
        if (held) {
            throw new IndexUnavailableException(place(), "is being written by another. Wait, then try again.", null);
        }
        check(space);
        held = true;
        if (committed.isEmpty()) {
            committed = Optional.of(new Committed(space, Map.of()));
        }
        return new Writer();
    }

    synchronized Optional<LastIngest> lastIngest() {
        return lastIngest;
    }

    private void check(VectorSpace space) {
        if (committed.filter(state -> !state.space().equals(space)).isPresent()) {
            throw new IndexUnavailableException(place(), "holds vectors of another model. Ingest again.", null);
        }
    }

    private synchronized void publish(Map<String, ArchiveWriter.Entry> changed, boolean last) {
        committed = committed.map(state -> new Committed(state.space(), Map.copyOf(changed)));
        held = !last;
    }

    private record Committed(VectorSpace space, Map<String, ArchiveWriter.Entry> entries) {}

    private final class Writer implements ArchiveWriter {
        private final Map<String, Entry> pending = new HashMap<>(entries());
        private final Set<String> withdrawing = new HashSet<>(withdrawn);

        @Override
        public synchronized void put(Entry entry) {
            pending.put(entry.article().id(), entry);
        }

        @Override
        public synchronized void remove(Collection<String> ids) {
            ids.forEach(pending::remove);
        }

        @Override
        public Map<String, String> digests(Collection<String> ids) {
            Map<String, Entry> all = entries();
            Map<String, String> digests = new LinkedHashMap<>();
            ids.stream()
                    .filter(all::containsKey)
                    .forEach(id -> digests.put(id, all.get(id).digest()));
            return digests;
        }

        @Override
        public Map<String, PassageVectors> vectors(Collection<String> passageDigests) {
            Map<String, PassageVectors> vectors = new HashMap<>();
            entries().values().stream()
                    .flatMap(entry -> entry.passages().stream())
                    .filter(passage -> passageDigests.contains(passage.digest()))
                    .forEach(passage -> vectors.put(passage.digest(), passage.vectors()));
            return vectors;
        }

        @Override
        public Map<String, String> readFrom(String fileOrFolder) {
            String folder = fileOrFolder.endsWith("/") ? fileOrFolder : fileOrFolder + "/";
            Map<String, String> found = new TreeMap<>();
            for (Entry entry : entries().values()) {
                if (entry.origin().equals(fileOrFolder) || entry.origin().startsWith(folder)) {
                    found.put(entry.article().id(), entry.origin());
                }
            }
            return found;
        }

        @Override
        public int size() {
            return entries().size();
        }

        @Override
        public synchronized void withdraw(Collection<String> ids) {
            remove(ids);
            withdrawing.addAll(ids);
        }

        @Override
        public synchronized void readmit(Collection<String> ids) {
            withdrawing.removeAll(ids);
        }

        @Override
        public synchronized Set<String> withdrawn() {
            return Set.copyOf(withdrawing);
        }

        @Override
        public void ingested(LastIngest last) {
            synchronized (MemoryArchives.this) {
                lastIngest = Optional.of(last);
            }
        }

        @Override
        public synchronized void commit() {
            withdrawn = Set.copyOf(withdrawing);
            publish(pending, false);
        }

        @Override
        public synchronized void close() {
            withdrawn = Set.copyOf(withdrawing);
            publish(pending, true);
        }
    }

    /** All passages of some entries. */
    static List<EntryPassage> passages(Collection<ArchiveWriter.Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.passages().stream().map(passage -> new EntryPassage(entry, passage)))
                .toList();
    }

    /** A passage and the article that it is of. */
    record EntryPassage(ArchiveWriter.Entry entry, ArchiveWriter.EmbeddedPassage passage) {
        String text() {
            return passage.passage().span().of(entry.article().text());
        }
    }
}
