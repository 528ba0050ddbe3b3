package dev.dateline;

import dev.dateline.answer.model.ModelConfig;
import dev.dateline.archive.Archives;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.cli.Standalone.NeedsStart;
import dev.dateline.chat.Chat;
import dev.dateline.embedding.Embedder;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.reader.ReaderConfig;
import dev.dateline.reader.ReaderLoading;
import dev.dateline.syndication.Copies;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.smallrye.config.SmallRyeConfig;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Puts the parts of one answer together as {@link Wiring} says, without a start of Quarkus: for one question, that takes longer
 * than the answer.
 */
final class EarlyChat {
    private EarlyChat() {}

    /**
     * What answers, set up as it is.
     *
     * @throws NeedsStart if a language model is asked for: its clients are found by Quarkus
     */
    static Chat of(SmallRyeConfig config) {
        if (!config.getConfigMapping(ModelConfig.class).provider().equals(ModelConfig.NONE)) {
            throw new NeedsStart();
        }
        if (TemporaryFolder.fault().isPresent()) {
            throw new NeedsStart(); // which tells of it
        }
        IndexConfig index = config.getConfigMapping(IndexConfig.class);
        ReaderConfig reading = config.getConfigMapping(ReaderConfig.class);
        HeadStart.begin();
        Wiring wiring = new Wiring();
        CompletableFuture<ReaderLoading> reader = CompletableFuture.supplyAsync(
                () -> wiring.reader(reading),
                task -> Thread.ofPlatform().daemon().start(task));
        TextAnalyzer analyzer = wiring.textAnalyzer();
        Archives archives = wiring.archives(index);
        Embedder embedder = wiring.embedder();
        PassageIndex passages = wiring.passageIndex(archives, embedder);
        Lexicon lexicon = wiring.lexicon(passages, analyzer, embedder);
        Copies copies = wiring.copies(passages, analyzer);
        return wiring.chat(
                passages,
                copies,
                lexicon,
                reader.join(),
                reading,
                embedder,
                analyzer,
                Optional.empty(),
                new CompositeMeterRegistry());
    }
}
