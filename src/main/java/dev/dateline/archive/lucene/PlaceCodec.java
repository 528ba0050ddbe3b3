package dev.dateline.archive.lucene;

import dev.dateline.article.Block;
import dev.dateline.language.token.Span;
import dev.dateline.passage.Sentence;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * Writes where blocks and sentences stand: for each a letter for its kind, its start and its end. And the bands of a
 * signature: for each a byte and an int.
 */
final class PlaceCodec {
    private static final int BYTES = 1 + 2 * Integer.BYTES;

    private static final int BAND_BYTES = 1 + Integer.BYTES;

    private PlaceCodec() {}

    static byte[] encodeSentences(List<Sentence> sentences) {
        ByteBuffer buffer = ByteBuffer.allocate(sentences.size() * BYTES);
        for (Sentence sentence : sentences) {
            put(
                    buffer,
                    sentence.kind(),
                    sentence.span().start(),
                    sentence.span().end());
        }
        return buffer.array();
    }

    static byte[] encodeBlocks(List<Block> blocks) {
        ByteBuffer buffer = ByteBuffer.allocate(blocks.size() * BYTES);
        for (Block block : blocks) {
            put(buffer, block.kind(), block.start(), block.end());
        }
        return buffer.array();
    }

    static List<Sentence> decodeSentences(BytesRef bytes) {
        List<Sentence> sentences = new ArrayList<>();
        for (ByteBuffer buffer = wrap(bytes); buffer.hasRemaining(); ) {
            Block.Kind kind = kind(buffer.get());
            sentences.add(new Sentence(new Span(buffer.getInt(), buffer.getInt()), kind));
        }
        return sentences;
    }

    static List<Block> decodeBlocks(BytesRef bytes) {
        List<Block> blocks = new ArrayList<>();
        for (ByteBuffer buffer = wrap(bytes); buffer.hasRemaining(); ) {
            blocks.add(new Block(kind(buffer.get()), buffer.getInt(), buffer.getInt()));
        }
        return blocks;
    }

    static BytesRef encodeBand(long band) {
        return encodeBands(Set.of(band));
    }

    static BytesRef encodeBands(Set<Long> bands) {
        ByteBuffer buffer = ByteBuffer.allocate(bands.size() * BAND_BYTES);
        bands.stream()
                .sorted()
                .forEach(band -> buffer.put((byte) (band >>> Integer.SIZE)).putInt(band.intValue()));
        return new BytesRef(buffer.array());
    }

    static Set<Long> decodeBands(BytesRef bytes) {
        Set<Long> bands = new HashSet<>();
        for (ByteBuffer buffer = wrap(bytes); buffer.hasRemaining(); ) {
            bands.add((long) buffer.get() << Integer.SIZE | Integer.toUnsignedLong(buffer.getInt()));
        }
        return bands;
    }

    private static ByteBuffer wrap(BytesRef bytes) {
        return ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    }

    private static void put(ByteBuffer buffer, Block.Kind kind, int start, int end) {
        char letter = switch (kind) {
            case BODY -> 'B';
            case HEADLINE -> 'H';
            case CAPTION -> 'C';
        };
        buffer.put((byte) letter).putInt(start).putInt(end);
    }

    private static Block.Kind kind(byte letter) {
        return switch (letter) {
            case 'B' -> Block.Kind.BODY;
            case 'H' -> Block.Kind.HEADLINE;
            case 'C' -> Block.Kind.CAPTION;
            default -> throw new IllegalStateException("no block is of kind " + (char) letter);
        };
    }
}
