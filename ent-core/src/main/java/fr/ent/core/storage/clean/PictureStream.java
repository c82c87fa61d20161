package fr.ent.core.storage.clean;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Reads a picture part by part and writes what is kept of it, in constant memory. */
public final class PictureStream {

    /** More pixels than any phone makes; a browser would choke on the rest. */
    private static final long MOST_PIXELS = 120_000_000;

    /** As long as a JPEG can be; a single line is as large as the memory for it. */
    private static final long LONGEST_SIDE = 65_535;

    private final InputStream in;
    private final OutputStream out;

    public PictureStream(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in);
        this.out = out;
    }

    int octet() throws IOException {
        return take(1)[0] & 0xFF;
    }

    byte[] take(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new MalformedPictureException("The picture ends early");
        }
        return bytes;
    }

    void write(int octet) throws IOException {
        out.write(octet);
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    void copy(long count) throws IOException {
        byte[] buffer = new byte[8192];
        for (long left = count; left > 0; ) {
            int size = (int) Math.min(left, buffer.length);
            if (in.readNBytes(buffer, 0, size) < size) {
                throw new MalformedPictureException("The picture ends early");
            }
            out.write(buffer, 0, size);
            left -= size;
        }
    }

    void skip(long count) throws IOException {
        byte[] buffer = new byte[8192];
        for (long left = count; left > 0; ) {
            int size = (int) Math.min(left, buffer.length);
            if (in.readNBytes(buffer, 0, size) < size) {
                throw new MalformedPictureException("The picture ends early");
            }
            left -= size;
        }
    }

    /** Takes the place of what is dropped where lengths must stay as they are. */
    void blank(long count) throws IOException {
        skip(count);
        byte[] zeros = new byte[8192];
        for (long left = count; left > 0; left -= zeros.length) {
            out.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    boolean hasMore() throws IOException {
        in.mark(1);
        boolean more = in.read() >= 0;
        in.reset();
        return more;
    }

    /** All that is left, as it is or blank. */
    void passRest(boolean copied) throws IOException {
        byte[] buffer = new byte[8192];
        for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
            if (!copied) {
                Arrays.fill(buffer, (byte) 0);
            }
            out.write(buffer, 0, size);
        }
    }

    void expect(byte... signature) throws IOException {
        if (!Arrays.equals(take(signature.length), signature)) {
            throw new MalformedPictureException("Not the picture it says it is");
        }
        out.write(signature);
    }

    static void requireSensible(long width, long height) throws IOException {
        boolean measured = width > 0 && height > 0;
        if (!measured || Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw new MalformedPictureException("A picture of " + width + " × " + height + " pixels");
        }
    }
}
