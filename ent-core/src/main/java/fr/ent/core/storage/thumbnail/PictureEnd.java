package fr.ent.core.storage.thumbnail;

import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Ends the reading of a picture that takes too long, from within: a reader listens to no other thread. */
final class PictureEnd implements IIOReadProgressListener {

    private final long end;
    private boolean came;

    private PictureEnd(Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
    }

    static PictureEnd of(ImageReader reader, Duration longest) {
        PictureEnd end = new PictureEnd(longest);
        reader.addIIOReadProgressListener(end);
        return end;
    }

    boolean hasCome() {
        return came;
    }

    @Override
    public void imageProgress(ImageReader reader, float percentage) {
        if (System.nanoTime() - end > 0) {
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
