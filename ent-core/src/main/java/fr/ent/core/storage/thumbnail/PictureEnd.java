package fr.ent.core.storage.thumbnail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/**
 * Ends the reading of a picture that takes too much work, from within: a reader listens to no other thread. The processor's time
 * counts, on the thread that reads: a machine that stands still for a while keeps no picture from being read.
 */
final class PictureEnd implements IIOReadProgressListener {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long end;
    private boolean came;

    private PictureEnd(Duration most) {
        this.end = THREADS.getCurrentThreadCpuTime() + most.toNanos();
    }

    static PictureEnd of(ImageReader reader, Duration most) {
        PictureEnd end = new PictureEnd(most);
        reader.addIIOReadProgressListener(end);
        return end;
    }

    boolean hasCome() {
        return came;
    }

    @Override
    public void imageProgress(ImageReader reader, float percentage) {
        if (THREADS.getCurrentThreadCpuTime() > end) {
            came = true;
            reader.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader reader, int first) {
        imageProgress(reader, 0);
    }

    @Override
    public void sequenceComplete(ImageReader reader) {
        imageProgress(reader, 0);
    }

    @Override
    public void imageStarted(ImageReader reader, int image) {
        imageProgress(reader, 0);
    }

    @Override
    public void imageComplete(ImageReader reader) {
        imageProgress(reader, 0);
    }

    @Override
    public void thumbnailStarted(ImageReader reader, int image, int thumbnail) {
        imageProgress(reader, 0);
    }

    @Override
    public void thumbnailProgress(ImageReader reader, float percentage) {
        imageProgress(reader, 0);
    }

    @Override
    public void thumbnailComplete(ImageReader reader) {
        imageProgress(reader, 0);
    }

    @Override
    public void readAborted(ImageReader reader) {
        came = true;
    }
}
