package fr.ent.core.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on this copy's disk, about to be stored; closing deletes it. */
record ReadyFile(Path content, MediaKind kind, FileName name, long size, String sha256) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
