package fr.ent.core.storage.thumbnail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import org.jspecify.annotations.Nullable;

/**
 * Ends the reading of a picture that takes too much work, from within: a reader listens to no other thread. The processor's time
 * counts, on the thread that reads: a machine that stands still for a while keeps no picture from being read.
 */
final class PictureEnd {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ImageReader reader;
    private final long end;
    private boolean came;

    private PictureEnd(ImageReader reader, Duration most) {
        this.reader = reader;
        this.end = THREADS.getCurrentThreadCpuTime() + most.toNanos();
    }

    /** Listens to each step of the reader, whichever it is. */
    static PictureEnd of(ImageReader reader, Duration most) {
        PictureEnd end = new PictureEnd(reader, most);
        reader.addIIOReadProgressListener((IIOReadProgressListener) Proxy.newProxyInstance(
                PictureEnd.class.getClassLoader(),
                new Class<?>[] {IIOReadProgressListener.class},
                (steps, step, its) -> end.look()));
        return end;
    }

    boolean hasCome() {
        return came;
    }

    private @Nullable Object look() {
        if (THREADS.getCurrentThreadCpuTime() > end) {
            came = true;
            reader.abort();
        }
        return null;
    }
}
