package dev.dateline;

import dev.dateline.embedding.OnnxEmbedder;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

/** Loads what every answer needs while the rest of the program starts. */
final class HeadStart {
    private static final AtomicReference<Optional<CompletableFuture<OnnxEmbedder>>> EMBEDDER =
            new AtomicReference<>(Optional.empty());

    private HeadStart() {}

    /** Begins to load. A failure shows when what failed is asked for. */
    static void begin() {
        CompletableFuture<OnnxEmbedder> loading = new CompletableFuture<>();
        EMBEDDER.set(Optional.of(loading));
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        Thread loader = Thread.ofPlatform().daemon().name("head-start").unstarted(() -> {
            try {
                loading.complete(newEmbedder());
                Vocabulary.ENGLISH.language();
            } catch (RuntimeException | Error e) {
                loading.completeExceptionally(e);
            }
        });
        loader.setContextClassLoader(classes);
        loader.start();
    }

    /** The embedding model, once. */
    static OnnxEmbedder embedder() {
        Optional<CompletableFuture<OnnxEmbedder>> loading = EMBEDDER.getAndSet(Optional.empty());
        if (loading.isEmpty()) {
            return newEmbedder();
        }
        try {
            return loading.get().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static OnnxEmbedder newEmbedder() {
        return new OnnxEmbedder(Runtime.getRuntime().availableProcessors());
    }
}
