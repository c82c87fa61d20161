package fr.ent.core.space.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a request in parts, in constant memory. A line that is cut ends it like its end does, and so does
 * ten minutes' time.
 */
final class PartReader {

    private static final int CHUNK = 64 << 10;
    private static final Duration AGAIN = Duration.ofSeconds(15);

    /** Of one request: the right to write is asked at the beginning of each. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final InputStream body;
    private final BooleanSupplier holdOn;
    private final byte[] chunk = new byte[CHUNK];
    private final long begun = System.nanoTime();
    private long held = begun;
    private boolean ended;
    private boolean lost;
    private @Nullable IOException failure;

    /** @param holdOn says now and then that somebody still writes; false when another does */
    PartReader(InputStream body, BooleanSupplier holdOn) {
        this.body = body;
        this.holdOn = holdOn;
    }

    /** How many bytes came and stand behind what the file holds already, this many at most. */
    long read(Path to, long most) throws IOException {
        long read = 0;
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.APPEND)) {
            long before = out.size();
            while (read < most && !ended && !lost) {
                int size = next((int) Math.min(CHUNK, most - read));
                if (!isWritten(out, size)) {
                    break;
                }
                read += size;
                holdOnInTurn();
            }
            if (failure != null && out.size() > before + read) {
                out.truncate(before + read);
            }
        }
        return read;
    }

    /** A disk that is full ends it; all that was written before stays of use. */
    private boolean isWritten(FileChannel out, int size) {
        try {
            for (ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, size); bytes.hasRemaining(); ) {
                out.write(bytes);
            }
            return true;
        } catch (IOException full) {
            failure = full;
            ended = true;
            return false;
        }
    }

    /** @throws IOException if it couldn't be written down, once what could be is kept */
    void requireDisk() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Whether nothing comes any more. */
    boolean isEnded() {
        return ended;
    }

    /** Whether another writes meanwhile. */
    boolean isLost() {
        return lost;
    }

    boolean hasMore() {
        return !ended && next(1) > 0;
    }

    private int next(int most) {
        try {
            int size = body.read(chunk, 0, most);
            ended = size < 0;
            return Math.max(size, 0);
        } catch (IOException cut) {
            ended = true;
            return 0;
        }
    }

    private void holdOnInTurn() {
        if (System.nanoTime() - held > AGAIN.toNanos()) {
            held = System.nanoTime();
            lost = !holdOn.getAsBoolean();
        }
        ended = ended || System.nanoTime() - begun > LONGEST.toNanos();
    }
}
