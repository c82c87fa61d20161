package fr.ent.messaging.writing.yjs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads what lib0 encodes. */
final class ByteInput {

    /** JavaScript's largest whole number. */
    private static final long MOST = (1L << 53) - 1;

    private final ByteBuffer bytes;

    ByteInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int position() {
        return bytes.position();
    }

    boolean isAtEnd() {
        return !bytes.hasRemaining();
    }

    int one() throws UnreadableUpdate {
        if (isAtEnd()) {
            throw new UnreadableUpdate("short");
        }
        return bytes.get() & 0xff;
    }

    long number() throws UnreadableUpdate {
        long value = 0;
        for (int shift = 0; shift < 56; shift += 7) {
            int next = one();
            value |= (next & 0x7fL) << shift;
            if (next < 0x80) {
                return bounded(value);
            }
        }
        throw new UnreadableUpdate("number");
    }

    private static long bounded(long value) throws UnreadableUpdate {
        if (value > MOST) {
            throw new UnreadableUpdate("number");
        }
        return value;
    }

    /** A count of things of which each takes a byte at least. */
    int count() throws UnreadableUpdate {
        long count = number();
        if (count > bytes.remaining()) {
            throw new UnreadableUpdate("count");
        }
        return (int) count;
    }

    /** A number of signs. */
    long length() throws UnreadableUpdate {
        long length = number();
        if (length == 0 || length > Integer.MAX_VALUE) {
            throw new UnreadableUpdate("length");
        }
        return length;
    }

    String text() throws UnreadableUpdate {
        ByteBuffer written = skip(count());
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(written).toString();
        } catch (CharacterCodingException unreadable) {
            throw new UnreadableUpdate("text");
        }
    }

    Mark mark() throws UnreadableUpdate {
        return new Mark(number(), number());
    }

    ByteBuffer skip(int count) throws UnreadableUpdate {
        if (count > bytes.remaining()) {
            throw new UnreadableUpdate("short");
        }
        ByteBuffer skipped = bytes.slice(bytes.position(), count);
        bytes.position(bytes.position() + count);
        return skipped;
    }

    /** The bytes read since a position. */
    ByteBuffer since(int position) {
        return bytes.slice(position, bytes.position() - position);
    }
}
