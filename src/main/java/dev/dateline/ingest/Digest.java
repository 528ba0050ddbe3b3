package dev.dateline.ingest;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.passage.Passage;
import dev.dateline.passage.Sentence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of what is kept: equal content has equal fingerprints, whatever its file is called. */
final class Digest {
    /** Stands between parts, so that "ab","c" and "a","bc" differ. */
    private static final byte SEPARATOR = 0;

    private final MessageDigest digest;

    private Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of everything that an index keeps of an article, the file it was read from included, under one model. */
    static String of(Article article, String origin, String model) {
        Digest digest = new Digest();
        digest.add(String.valueOf(ArchiveWriter.Entry.VERSION));
        digest.add(model);
        digest.add(origin);
        digest.add(article.title());
        digest.add(article.source());
        digest.add(article.author());
        digest.add(article.publication().toString());
        digest.add(article.url());
        digest.add(article.language());
        digest.add(article.kind().name());
        digest.add(article.text());
        for (Block block : article.blocks()) {
            digest.add(block.toString());
        }
        return digest.hex();
    }

    /** Of everything that a passage's vectors depend on. */
    static String of(Passage passage, String text, String model) {
        Digest digest = new Digest();
        digest.add(model);
        digest.add(passage.span().of(text));
        for (Sentence sentence : passage.sentences()) {
            digest.add(String.valueOf(sentence.span().start() - passage.span().start()));
        }
        return digest.hex();
    }

    private void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update(SEPARATOR);
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
