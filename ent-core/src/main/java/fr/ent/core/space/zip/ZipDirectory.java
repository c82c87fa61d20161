package fr.ent.core.space.zip;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The table of contents of an archive, counted before anything is made of it: whoever reads it believes no number in it, and would
 * keep as many entries in the memory as there are. It lies where the end of the archive says, and ends where that begins.
 *
 * @param count of its entries, as is said
 * @param end of its last entry
 */
record ZipDirectory(long count, long size, long offset, long end) {

    private static final int MOST_BYTES = 2_000_000;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_END_LENGTH = 56;
    private static final int LARGE_END_PLACE = 0x07064b50;
    private static final int LARGE_END_PLACE_LENGTH = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    /** Why an archive isn't even opened. */
    static Optional<ZipRefusal> refusal(Path archive) throws IOException {
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.READ)) {
            return find(file).refusal(file);
        } catch (EOFException broken) {
            return Optional.of(ZipRefusal.NOT_A_ZIP);
        }
    }

    private Optional<ZipRefusal> refusal(FileChannel file) throws IOException {
        if (count > ZipEntries.MOST_ENTRIES || size > MOST_BYTES) {
            return Optional.of(ZipRefusal.TOO_MANY_ENTRIES);
        }
        if (size < 0 || offset < 0 || offset + size != end) {
            return Optional.of(ZipRefusal.NOT_A_ZIP);
        }
        ByteBuffer entries = read(file, offset, (int) size);
        int at = 0;
        for (int counted = 0; at < size; counted++) {
            if (counted == ZipEntries.MOST_ENTRIES) {
                return Optional.of(ZipRefusal.TOO_MANY_ENTRIES);
            }
            if (size - at < ENTRY_LENGTH || entries.getInt(at) != ENTRY) {
                return Optional.of(ZipRefusal.NOT_A_ZIP);
            }
            at += ENTRY_LENGTH + number(entries, at + 28) + number(entries, at + 30) + number(entries, at + 32);
        }
        return at == size ? Optional.empty() : Optional.of(ZipRefusal.NOT_A_ZIP);
    }

    /** The last mark of an end counts; behind it is a comment. */
    private static ZipDirectory find(FileChannel file) throws IOException {
        long from = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = read(file, from, (int) (file.size() - from));
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return ending(file, from + at);
            }
        }
        throw new EOFException("No end");
    }

    private static ZipDirectory ending(FileChannel file, long end) throws IOException {
        long place = end - LARGE_END_PLACE_LENGTH;
        if (place > 0) {
            ByteBuffer where = read(file, place, LARGE_END_PLACE_LENGTH);
            if (where.getInt(0) == LARGE_END_PLACE) {
                return largeEnding(file, where.getLong(8));
            }
        }
        ByteBuffer record = read(file, end, END_LENGTH);
        return new ZipDirectory(
                number(record, 10), record.getInt(12) & 0xFFFF_FFFFL, record.getInt(16) & 0xFFFF_FFFFL, end);
    }

    /** The end of an archive that may have many entries or long ones. */
    private static ZipDirectory largeEnding(FileChannel file, long end) throws IOException {
        ByteBuffer record = read(file, end, LARGE_END_LENGTH);
        if (record.getInt(0) != LARGE_END) {
            throw new EOFException("No end");
        }
        return new ZipDirectory(record.getLong(32), record.getLong(40), record.getLong(48), end);
    }

    private static int number(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private static ByteBuffer read(FileChannel file, long at, int count) throws IOException {
        if (at < 0 || at > file.size() - count) {
            throw new EOFException("The archive ends early");
        }
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("The archive ends early");
            }
        }
        return bytes.flip();
    }
}
