package fr.ent.core.storage;

import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.persistence.TerritoryScope;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Files as the other modules see them. Each reading is one SQL statement, none for no file. */
@Component
class SharedFiles implements Files {

    private static final String VIEWS =
            "select id, name, media_type, size, scan from core.stored_file where id = any(:files)";

    private final Sql sql;
    private final FileAudience audience;
    private final StoredFiles rows;
    private final FileContents contents;
    private final ApplicationEventPublisher events;

    SharedFiles(
            Sql sql, FileAudience audience, StoredFiles rows, FileContents contents, ApplicationEventPublisher events) {
        this.sql = sql;
        this.audience = audience;
        this.rows = rows;
        this.contents = contents;
        this.events = events;
    }

    @Override
    public List<FileView> listOwned(Collection<FileId> files, Viewer owner) {
        return files.isEmpty()
                ? List.of()
                : views(VIEWS + " and owner_id = :owner order by id", files)
                        .with("owner", owner.person())
                        .list(SharedFiles::view);
    }

    @Override
    public List<FileView> list(Collection<FileId> files) {
        return files.isEmpty()
                ? List.of()
                : views(VIEWS + " order by id", files).list(SharedFiles::view);
    }

    @Override
    public List<ScannedView> listScanned(Collection<FileId> files) {
        return files.isEmpty()
                ? List.of()
                : views(VIEWS + " order by id", files).list(SharedFiles::scanned);
    }

    @Override
    public List<FileView> listServed(Collection<FileId> files) {
        return files.isEmpty()
                ? List.of()
                : views(VIEWS + " and scan in ('NONE', 'CLEAN') order by id", files)
                        .list(SharedFiles::view);
    }

    @Override
    public Optional<FileView> find(FileId file, Viewer viewer) {
        return rows.findById(file.value())
                .filter(found -> found.isOwnedBy(viewer) || audience.includes(viewer, file))
                .map(StoredFile::view);
    }

    @Override
    public void shareEach(Map<Audience, ? extends Collection<FileId>> files) {
        audience.add(files);
    }

    @Override
    public void withdrawEach(Map<Audience, ? extends Collection<FileId>> files) {
        audience.remove(files);
    }

    @Override
    public void takeOver(Collection<FileId> files) {
        audience.removeAll(files);
        rows.disown(files.stream().map(FileId::value).toList());
    }

    @Override
    public void remove(Collection<FileId> files) {
        if (!files.isEmpty()) {
            audience.removeAll(files);
            rows.deleteByIdIn(files.stream().map(FileId::value).toList());
            contents.unname(files);
            events.publishEvent(new FilesRemoved(TerritoryScope.require(), List.copyOf(files)));
        }
    }

    @Override
    public void requireServed(FileView file) {
        contents.requireServed(file.id());
    }

    @Override
    public Optional<URI> findAddress(FileView file) {
        return contents.findAddress(file);
    }

    @Override
    public InputStream open(FileView file, FilePart part) {
        return contents.open(file.id(), part);
    }

    @Override
    public void keep(FileId id, Path content, String mediaType) {
        contents.keep(id, content, mediaType);
    }

    @Override
    public FileId keep(Path content, String mediaType) {
        return contents.keep(content, mediaType);
    }

    @Override
    public boolean named(FileId file) {
        return contents.named(file);
    }

    @Override
    public Optional<byte[]> findThumbnail(FileView file) {
        return contents.findThumbnail(file.id());
    }

    @Override
    public void keepThumbnail(FileView file, Path content) {
        contents.keepThumbnail(file.id(), content);
    }

    @Override
    public void keepPreview(FileView file, Path content) {
        contents.keepPreview(file.id(), content);
    }

    @Override
    public InputStream openPreview(FileView file, FilePart part) {
        return contents.openPreview(file.id(), part);
    }

    @Async
    @TransactionalEventListener
    void removeContent(FilesRemoved removed) {
        TerritoryScope.run(removed.territory(), () -> contents.remove(removed.files()));
    }

    /** The rows of these files are gone. */
    record FilesRemoved(TerritoryId territory, List<FileId> files) {

        FilesRemoved {
            files = List.copyOf(files);
        }
    }

    private SqlStatement views(String statement, Collection<FileId> files) {
        return sql.of(statement).ids("files", files);
    }

    private static ScannedView scanned(Row row) {
        ScanState state = row.choice("scan", ScanState.class);
        return new ScannedView(view(row), state.isServed() ? null : state);
    }

    private static FileView view(Row row) {
        return new FileView(row.id("id", FileId::new), row.text("name"), row.text("media_type"), row.number("size"));
    }
}
