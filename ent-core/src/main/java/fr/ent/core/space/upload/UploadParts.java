package fr.ent.core.space.upload;

import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.upload.Upload.UploadTurn;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of uploads: their rows, and their content in the store, which nothing else knows of. */
@Component
public class UploadParts {

    private static final String TYPE = "application/octet-stream";

    private final Sql sql;
    private final Files files;
    private final UploadRows rows;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    UploadParts(
            Sql sql, Files files, UploadRows rows, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.sql = sql;
        this.files = files;
        this.rows = rows;
        this.transaction = transaction;
        this.events = events;
    }

    /** The content first, so that no row points at nothing; whether the upload was still held. */
    boolean add(Upload upload, Path content, long size, UploadTurn turn) {
        return isKept(content, file -> isAdded(upload, file, size, turn));
    }

    /** The same of the end of an archive, which from then on waits to be unfolded until the turn's end. */
    boolean addLast(Upload upload, Path content, UploadTurn turn) {
        return isKept(content, file -> {
            events.publishEvent(new ArchiveArrived(TerritoryScope.require()));
            return isAdded(upload, file, upload.missing(), turn) && rows.arrive(upload.id(), turn.end(), turn.holder());
        });
    }

    private boolean isKept(Path content, Predicate<FileId> row) {
        FileId file = files.keep(content, TYPE);
        boolean kept = false;
        try {
            kept = Boolean.TRUE.equals(transaction.execute(status -> isNamed(file, row, status)));
            return kept;
        } finally {
            if (!kept) {
                transaction.executeWithoutResult(status -> files.remove(List.of(file)));
            }
        }
    }

    /** A part that comes too late stays noted until it is removed, whenever this copy ends. */
    private boolean isNamed(FileId file, Predicate<FileId> row, TransactionStatus status) {
        boolean named = files.named(file) && row.test(file);
        if (!named) {
            status.setRollbackOnly();
        }
        return named;
    }

    private boolean isAdded(Upload upload, FileId file, long size, UploadTurn turn) {
        if (!rows.grow(upload.id(), size, turn)) {
            return false;
        }
        sql.of(
                        "insert into core.upload_part (upload_id, number, file_id, size) values (:upload, :number, :file, :size)")
                .with("upload", upload.id())
                .with("number", upload.progress().parts() + 1)
                .with("file", file)
                .with("size", size)
                .run();
        return true;
    }

    /** Writes all that is kept of an upload, in its order. */
    public void write(UploadId upload, OutputStream to) throws IOException {
        for (FileView part : list(upload)) {
            try (InputStream content = files.open(part)) {
                content.transferTo(to);
            }
        }
    }

    /** Removes the parts of an upload, their content once the caller's transaction is committed. */
    public void remove(UploadId upload) {
        files.remove(list(upload).stream().map(FileView::id).toList());
        sql.of("delete from core.upload_part where upload_id = :upload")
                .with("upload", upload)
                .run();
    }

    private List<FileView> list(UploadId upload) {
        return sql.of("select file_id, size from core.upload_part where upload_id = :upload order by number")
                .with("upload", upload)
                .list(row -> new FileView(row.id("file_id", FileId::new), "", TYPE, row.number("size")));
    }
}
