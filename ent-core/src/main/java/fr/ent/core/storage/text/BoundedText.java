package fr.ent.core.storage.text;

import java.io.IOException;
import java.io.Writer;

/** Writes so many signs and no more. */
final class BoundedText extends Writer {

    private final Writer out;
    private int left;

    BoundedText(Writer out, int most) {
        this.out = out;
        this.left = most;
    }

    @Override
    public void write(char[] signs, int from, int count) throws IOException {
        int kept = Math.min(count, left);
        out.write(signs, from, kept);
        left -= kept;
        if (kept < count) {
            throw new FullException();
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** There is more than is wanted. */
    static final class FullException extends IOException {}
}
