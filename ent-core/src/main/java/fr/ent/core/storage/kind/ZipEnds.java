package fr.ent.core.storage.kind;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Looks at the end of what may be a zip before anybody opens it: whoever does reads its whole list of contents into memory, as long as
 * the end says that it is.
 */
final class ZipEnds {

    /** Lists of the largest documents are some hundred kilobytes. */
    private static final long LONGEST_LIST = 8 << 20;

    private static final long UNKNOWN = 0xFFFF_FFFFL;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LARGE_PLACE = 0x07064b50;
    private static final int LARGE_PLACE_LENGTH = 20;
    private static final int LARGE_END_LENGTH = 56;

    private ZipEnds() {}

    /** Whether every end that it may have tells of a list as documents have it. */
    static boolean areModest(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long from = Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT - LARGE_PLACE_LENGTH);
            ByteBuffer tail = read(channel, from, (int) (channel.size() - from));
            for (int at = tail.limit() - LARGE_PLACE_LENGTH; at >= 0; at--) {
                int mark = tail.getInt(at);
                if ((mark == END && !isModest(tail, at))
                        || (mark == LARGE_PLACE && !isModest(channel, tail.getLong(at + 8)))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isModest(ByteBuffer tail, int end) {
        long size = tail.getInt(end + 12) & UNKNOWN;
        return size == UNKNOWN || size <= LONGEST_LIST;
    }

    /** The end of one with many entries or long ones lies elsewhere; one that lies nowhere is none. */
    private static boolean isModest(FileChannel file, long place) throws IOException {
        if (place < 0 || place > file.size() - LARGE_END_LENGTH) {
            return true;
        }
        long size = read(file, place, LARGE_END_LENGTH).getLong(40);
        return size >= 0 && size <= LONGEST_LIST;
    }

    private static ByteBuffer read(FileChannel file, long at, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("The file ends early");
            }
        }
        return bytes.flip();
    }
}
