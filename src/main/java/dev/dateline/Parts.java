package dev.dateline;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.channel.cli.Standalone;
import dev.dateline.chat.Chat;
import dev.dateline.embedding.Embedder;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.reader.ReaderLoading;
import dev.dateline.syndication.Copies;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** The parts of this Dateline, set up as it is: what {@link MoreCommands} get. Each is made when it is first asked for. */
@Singleton
public final class Parts {
    private final Provider<Chat> chat;
    private final Provider<PassageIndex> index;
    private final Provider<Copies> copies;
    private final Provider<Lexicon> lexicon;
    private final Provider<Embedder> embedder;
    private final Provider<TextAnalyzer> analyzer;
    private final Provider<ReaderLoading> reader;
    private final Provider<ObjectMapper> json;

    Parts(
            Provider<Chat> chat,
            Provider<PassageIndex> index,
            Provider<Copies> copies,
            Provider<Lexicon> lexicon,
            Provider<Embedder> embedder,
            Provider<TextAnalyzer> analyzer,
            Provider<ReaderLoading> reader,
            Provider<ObjectMapper> json) {
        this.chat = chat;
        this.index = index;
        this.copies = copies;
        this.lexicon = lexicon;
        this.embedder = embedder;
        this.analyzer = analyzer;
        this.reader = reader;
        this.json = json;
    }

    /** Parts that nobody made, for commands that are only asked how they are used. */
    static Parts notStarted() {
        return new Parts(
                Standalone.notStarted(),
                Standalone.notStarted(),
                Standalone.notStarted(),
                Standalone.notStarted(),
                Standalone.notStarted(),
                Standalone.notStarted(),
                Standalone.notStarted(),
                Standalone.notStarted());
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
