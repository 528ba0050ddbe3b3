package dev.dateline;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.chat.Chat;
import dev.dateline.index.Embedder;
import dev.dateline.index.PassageIndex;
import dev.dateline.index.TermAnalyzer;
import dev.dateline.reader.ReaderLoading;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** The parts of this Dateline, set up as it is: what {@link MoreCommands} get. Each is made when it is first asked for. */
@Singleton
public final class Parts {
    private final Instance<Chat> chat;
    private final Instance<PassageIndex> index;
    private final Instance<Embedder> embedder;
    private final Instance<TermAnalyzer> analyzer;
    private final Instance<ReaderLoading> reader;
    private final Instance<ObjectMapper> json;

    Parts(
            Instance<Chat> chat,
            Instance<PassageIndex> index,
            Instance<Embedder> embedder,
            Instance<TermAnalyzer> analyzer,
            Instance<ReaderLoading> reader,
            Instance<ObjectMapper> json) {
        this.chat = chat;
        this.index = index;
        this.embedder = embedder;
        this.analyzer = analyzer;
        this.reader = reader;
        this.json = json;
    }

    /** Asks the archive, by a language model if one is set. */
    public Chat chat() {
        return chat.get();
    }

    /** The archive; it is opened when it is first asked something. */
    public PassageIndex index() {
        return index.get();
    }

    /** The embedding model. */
    public Embedder embedder() {
        return embedder.get();
    }

    /** Takes texts apart into terms. */
    public TermAnalyzer analyzer() {
        return analyzer.get();
    }

    /** The learned reader, or why there is none. */
    public ReaderLoading reader() {
        return reader.get();
    }

    /** Reads and writes JSON as the service does. */
    public ObjectMapper json() {
        return json.get();
    }
}
