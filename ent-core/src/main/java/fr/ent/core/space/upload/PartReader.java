package fr.ent.core.space.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

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

    /** @param holdOn says now and then that somebody still writes; false when another does */
    PartReader(InputStream body, BooleanSupplier holdOn) {
        this.body = body;
        this.holdOn = holdOn;
    }

    /** How many bytes came, this many at most. */
    long read(Path to, long most) throws IOException {
        long read = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            while (read < most && !ended && !lost) {
                int size = next((int) Math.min(CHUNK, most - read));
                out.write(chunk, 0, size);
                read += size;
                holdOnInTurn();
            }
        }
        return read;
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
