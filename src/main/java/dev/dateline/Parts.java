package dev.dateline;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.chat.Chat;
import dev.dateline.embedding.Embedder;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.reader.ReaderLoading;
import dev.dateline.syndication.Copies;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** The parts of this Dateline, set up as it is: what {@link MoreCommands} get. Each is made when it is first asked for. */
@Singleton
public final class Parts {
    private final Instance<Chat> chat;
    private final Instance<PassageIndex> index;
    private final Instance<Copies> copies;
    private final Instance<Lexicon> lexicon;
    private final Instance<Embedder> embedder;
    private final Instance<TextAnalyzer> analyzer;
    private final Instance<ReaderLoading> reader;
    private final Instance<ObjectMapper> json;

    Parts(
            Instance<Chat> chat,
            Instance<PassageIndex> index,
            Instance<Copies> copies,
            Instance<Lexicon> lexicon,
            Instance<Embedder> embedder,
            Instance<TextAnalyzer> analyzer,
            Instance<ReaderLoading> reader,
            Instance<ObjectMapper> json) {
        this.chat = chat;
        this.index = index;
        this.copies = copies;
        this.lexicon = lexicon;
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

    /** Finds which articles are copies of each other. */
    public Copies copies() {
        return copies.get();
    }

    /** What the archive's words and names are used for. */
    public Lexicon lexicon() {
        return lexicon.get();
    }

    /** The embedding model. */
    public Embedder embedder() {
        return embedder.get();
    }

    /** Takes texts apart into terms. */
    public TextAnalyzer analyzer() {
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
