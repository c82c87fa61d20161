package fr.ent.core.space.upload;

import fr.ent.core.TerritoryId;
import fr.ent.core.http.FailureInLine;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says now and then that an upload is still worked at, beside the work itself. A copy that dies says nothing any more, so that
 * another takes the upload soon.
 */
final class UploadHold implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UploadHold.class);

    private final CountDownLatch done = new CountDownLatch(1);
    private final Runnable holdOn;
    private final Duration again;

    private UploadHold(Runnable holdOn, Duration again) {
        this.holdOn = holdOn;
        this.again = again;
    }

    /** @param holdOn is run in the scope of the caller's territory, until this is closed */
    static UploadHold on(Runnable holdOn, Duration again) {
        UploadHold holding = new UploadHold(holdOn, again);
        TerritoryId territory = TerritoryScope.require();
        Thread.ofVirtual().name("holding").start(() -> TerritoryScope.run(territory, holding::say));
        return holding;
    }

    private void say() {
        try {
            while (!done.await(again.toMillis(), TimeUnit.MILLISECONDS)) {
                sayOnce();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** A copy that can't say so loses the upload after a while, and is told when it is to end. */
    private void sayOnce() {
        try {
            holdOn.run();
        } catch (RuntimeException failure) {
            LOG.warn("It couldn't be said that an upload is still worked at: {}", FailureInLine.of(failure));
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
