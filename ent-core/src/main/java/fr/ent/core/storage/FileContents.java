package fr.ent.core.storage;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.Files.FilePart;
import fr.ent.core.storage.object.ObjectStore;
import fr.ent.core.storage.object.PublicStore;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** The one way by which a content leaves the store for somebody: not before the virus scanner has let it through. */
@Component
class FileContents {

    private static final Logger LOG = LoggerFactory.getLogger(FileContents.class);
    private static final int LARGEST_THUMBNAIL = 1_000_000;

    private final Sql sql;
    private final ObjectStore store;
    private final PublicStore publicStore;

    FileContents(Sql sql, ObjectStore store, PublicStore publicStore) {
        this.sql = sql;
        this.store = store;
        this.publicStore = publicStore;
    }

    /**
     * Where a browser takes a whole content from the store itself, as a download under its name; none where it can't.
     *
     * @throws FileWithheld if it is in quarantine
     */
    Optional<URI> findAddress(FileView file) {
        requireServed(file.id());
        return publicStore.findAddress(
                file.id().key(TerritoryScope.require()),
                file.size(),
                Map.of(
                        "content-type",
                        file.mediaType(),
                        "content-disposition",
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString(),
                        "cache-control",
                        "no-store"));
    }

    /**
     * Opens a part of a content of the territory in scope; the caller closes it.
     *
     * @throws FileWithheld if it is in quarantine, or the store has it no more
     */
    InputStream open(FileId file, FilePart part) {
        requireServed(file);
        try {
            return store.open(file.key(TerritoryScope.require()), part.first(), part.last() - part.first() + 1);
        } catch (ServiceUnavailable failure) {
            if (ObjectStore.lacks(failure)) {
                LOG.warn("The store lacks the content of file {}", file);
                throw new FileWithheld(ScanState.LOST);
            }
            throw failure;
        }
    }

    /** @throws FileWithheld if it is in quarantine */
    void requireServed(FileId file) {
        state(file).filter(state -> !state.isServed()).ifPresent(state -> {
            throw new FileWithheld(state);
        });
    }

    private Optional<ScanState> state(FileId file) {
        return sql.of("select scan from core.stored_file where id = :file")
                .with("file", file)
                .find(row -> row.choice("scan", ScanState.class));
    }

    /** The small picture kept beside a file; empty content where it can have none. */
    Optional<byte[]> findThumbnail(FileId file) {
        requireServed(file);
        return store.find(thumbnail(file.key(TerritoryScope.require())), LARGEST_THUMBNAIL);
    }

    /** One that was removed meanwhile gets none. */
    void keepThumbnail(FileId file, Path content) {
        String key = thumbnail(file.key(TerritoryScope.require()));
        store.put(key, content, "image/jpeg");
        if (state(file).isEmpty()) {
            store.delete(key);
        }
    }

    private static String thumbnail(String key) {
        return key + ".small";
    }

    void keep(FileId file, Path content, String mediaType) {
        store.put(file.key(TerritoryScope.require()), content, mediaType);
    }

    /** @param key of an object, whatever territory is in scope */
    void delete(String key) {
        store.delete(key);
        store.delete(thumbnail(key));
    }
}
