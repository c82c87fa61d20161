package fr.ent.core.storage.object;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A content that flows from the store: when it breaks off, the store is away, and whoever takes the content has done nothing wrong. */
final class StoredContent extends FilterInputStream {

    StoredContent(InputStream content) {
        super(content);
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException away) {
            throw ObjectStore.unavailable(away);
        }
    }

    @Override
    public int read(byte[] to, int at, int most) {
        try {
            return super.read(to, at, most);
        } catch (IOException away) {
            throw ObjectStore.unavailable(away);
        }
    }
}
