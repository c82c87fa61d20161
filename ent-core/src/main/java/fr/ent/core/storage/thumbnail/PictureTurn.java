package fr.ent.core.storage.thumbnail;

import fr.ent.core.ServiceUnavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads pictures one at a time, each within a bounded time, on a thread of the platform: a decoder in native code would hold a
 * virtual thread's carrier, and a large picture takes hundreds of megabytes.
 *
 * @param patience until one's turn comes
 * @param longest of one picture
 */
record PictureTurn(Duration patience, Duration longest) {

    static final PictureTurn USUAL = new PictureTurn(Duration.ofSeconds(25), Duration.ofSeconds(20));

    private static final Semaphore TURN = new Semaphore(1, true);
    private static final ExecutorService READER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("small-picture").factory());

    /**
     * Does the work and waits for it. The next one's turn comes when it has really ended.
     *
     * @throws ServiceUnavailable if the turn doesn't come, or the work takes too long: on a machine that stands still it may
     */
    <T> Optional<T> take(Callable<Optional<T>> work) throws IOException {
        try {
            if (!TURN.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw unavailable(new TimeoutException("Too many pictures at once"));
            }
            Future<Optional<T>> picture = READER.submit(() -> {
                try {
                    return work.call();
                } finally {
                    TURN.release();
                }
            });
            return picture.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw unavailable(late);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw unavailable(ended);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IOException unreadable
                    ? unreadable
                    : new IOException("A picture can't be read", failure.getCause());
        }
    }

    private ServiceUnavailable unavailable(Exception cause) {
        return new ServiceUnavailable("storage", longest, cause);
    }
}
