package fr.ent.core.storage;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.http.FailureInLine;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.Files.FilePart;
import fr.ent.core.storage.object.ObjectStore;
import fr.ent.core.storage.object.PublicStore;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** The one way by which a content leaves the store for somebody: not before the virus scanner has let it through. */
@Component
public class FileContents {

    private static final Logger LOG = LoggerFactory.getLogger(FileContents.class);
    private static final int LARGEST_THUMBNAIL = 1_000_000;

    private final Sql sql;
    private final ObjectStore store;
    private final PublicStore publicStore;
    private final BegunObjects begun;

    FileContents(Sql sql, ObjectStore store, PublicStore publicStore, BegunObjects begun) {
        this.sql = sql;
        this.store = store;
        this.publicStore = publicStore;
        this.begun = begun;
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
        return open(file.key(TerritoryScope.require()), part);
    }

    /** The same of the PDF kept beside a file. */
    InputStream openPreview(FileId file, FilePart part) {
        requireServed(file);
        return open(preview(file.key(TerritoryScope.require())), part);
    }

    private InputStream open(String key, FilePart part) {
        try {
            return store.open(key, part.first(), part.last() - part.first() + 1);
        } catch (ServiceUnavailable failure) {
            if (ObjectStore.lacks(failure)) {
                LOG.warn("The store lacks {}", key);
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

    void keepThumbnail(FileId file, Path content) {
        keepBeside(file, thumbnail(file.key(TerritoryScope.require())), content, "image/jpeg");
    }

    void keepPreview(FileId file, Path content) {
        keepBeside(file, preview(file.key(TerritoryScope.require())), content, "application/pdf");
    }

    /** One that was removed meanwhile gets none. */
    private void keepBeside(FileId file, String key, Path content, String mediaType) {
        store.put(key, content, mediaType);
        if (state(file).isEmpty()) {
            unname(List.of(file));
            remove(List.of(file));
        }
    }

    private static String thumbnail(String key) {
        return key + ".small";
    }

    private static String preview(String key) {
        return key + ".preview";
    }

    void keep(FileId file, Path content, String mediaType) {
        store.put(file.key(TerritoryScope.require()), content, mediaType);
    }

    FileId keep(Path content, String mediaType) {
        FileId file = FileId.next();
        begun.begin(file);
        keep(file, content, mediaType);
        return file;
    }

    boolean named(FileId file) {
        return begun.end(file);
    }

    /** Says that nothing names these contents from now on, in the transaction that takes their names. */
    void unname(Collection<FileId> files) {
        begun.unname(files);
    }

    /** Removes contents that nothing names. What the store doesn't remove now keeps no other, and is swept a day later. */
    void remove(Collection<FileId> files) {
        begun.removed(files.stream().filter(this::isRemoved).toList());
    }

    private boolean isRemoved(FileId file) {
        String key = file.key(TerritoryScope.require());
        try {
            keysOf(key).forEach(store::delete);
            return true;
        } catch (ServiceUnavailable failure) {
            LOG.warn("Object {} stays in the store until it is swept: {}", key, FailureInLine.of(failure));
            return false;
        }
    }

    /** The keys of a content, and of all that may be kept beside it. */
    public static List<String> keysOf(String key) {
        return List.of(key, thumbnail(key), preview(key));
    }
}
