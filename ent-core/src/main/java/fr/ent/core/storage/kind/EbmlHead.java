package fr.ent.core.storage.kind;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The beginning of a part of a WebM file, which is written in EBML (RFC 8794): its name, and how much follows.
 *
 * @param length of name and size together
 * @param size {@link #UNKNOWN} where the part was still growing
 */
public record EbmlHead(int id, int length, long size) {

    public static final long UNKNOWN = -1;

    public static final int SEGMENT = 0x18538067;
    public static final int TRACKS = 0x1654AE6B;
    public static final int TRACK = 0xAE;

    private static final int LONGEST_ID = 4;
    private static final int LONGEST_SIZE = 8;

    /** Takes it from there; none where nothing of the kind begins. */
    public static Optional<EbmlHead> read(ByteBuffer from) {
        try {
            int start = from.position();
            int idLength = lengthOf(from.get(start));
            int sizeLength = idLength > LONGEST_ID ? 0 : lengthOf(from.get(start + idLength));
            if (sizeLength == 0 || sizeLength > LONGEST_SIZE) {
                return Optional.empty();
            }
            long id = number(from, idLength, 0xFF);
            int firstBits = 0xFF >> sizeLength;
            long size = number(from, sizeLength, firstBits);
            boolean unknown = size == (1L << (7 * sizeLength)) - 1;
            return Optional.of(new EbmlHead((int) id, idLength + sizeLength, unknown ? UNKNOWN : size));
        } catch (IndexOutOfBoundsException | BufferUnderflowException early) {
            return Optional.empty();
        }
    }

    /** How many bytes a number has, as its first one says; more than eight where it is none. */
    public static int lengthOf(byte first) {
        return Integer.numberOfLeadingZeros((first & 0xFF) << 24) + 1;
    }

    private static long number(ByteBuffer from, int length, int firstBits) {
        long number = from.get() & firstBits;
        for (int more = 1; more < length; more++) {
            number = (number << 8) | (from.get() & 0xFF);
        }
        return number;
    }
}
