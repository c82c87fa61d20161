package fr.ent.core.space.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A line that brings so many bytes of a content and then is cut, with the next one or instead of its end. */
final class CutLine extends InputStream {

    private final InputStream content;

    CutLine(byte[] content, int from, int length) {
        this.content = new ByteArrayInputStream(content, from, length);
    }

    @Override
    public int read() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] to, int at, int most) throws IOException {
        int read = content.read(to, at, most);
        if (read < 0) {
            throw new IOException("Connection reset");
        }
        return read;
    }
}
