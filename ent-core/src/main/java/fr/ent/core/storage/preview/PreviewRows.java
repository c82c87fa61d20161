package fr.ent.core.storage.preview;

import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rows of the PDFs of the territory in scope. */
@Component
class PreviewRows {

    private final Sql sql;
    private final Duration lease;

    PreviewRows(Sql sql, OfficeSettings settings) {
        this.sql = sql;
        this.lease = settings.longest().plusMinutes(1);
    }

    /** So long a copy that has begun one is waited for. */
    Duration lease() {
        return lease;
    }

    /** None of a file that is gone or withheld. */
    Optional<PreviewRow> find(FileId file) {
        return sql.of("""
                        select preview, preview_at, preview_size, preview_tries from core.document_preview where id = :id""")
                .with("id", file)
                .find(row -> new PreviewRow(
                        row.choiceOrNull("preview", PreviewState.class),
                        row.instantOrNull("preview_at"),
                        row.numberOrNull("preview_size"),
                        row.whole("preview_tries")));
    }

    /** Notes that somebody wants it; from now on it is on the way. */
    void want(FileId file) {
        sql.of("""
                        update core.document_preview set preview = 'MAKING', preview_at = null
                        where id = :id and (preview is null or preview in ('UNREADABLE', 'TOO_LARGE'))""").with("id", file).run();
    }

    /** Takes it to be made, unless it is being made elsewhere, or was tried too often. */
    Optional<FileView> claim(FileId file, Instant now) {
        return sql.of("""
                        update core.document_preview set preview_at = :now, preview_tries = preview_tries + 1
                        where id = :id and preview = 'MAKING' and preview_tries < :most
                          and (preview_at is null or preview_at < :before)
                        returning id, name, media_type, size""")
                .with("id", file)
                .with("now", now)
                .with("most", PreviewRow.MOST_TRIES)
                .with("before", now.minus(lease))
                .find(row -> new FileView(
                        row.id("id", FileId::new), row.text("name"), row.text("media_type"), row.number("size")));
    }

    /** It wasn't the document's fault: the next one to ask has it begun anew. */
    void putBack(FileId file) {
        sql.of("""
                        update core.document_preview set preview_at = null, preview_tries = greatest(preview_tries - 1, 0)
                        where id = :id and preview = 'MAKING'""").with("id", file).run();
    }

    void noteReady(FileId file, long size) {
        sql.of("update core.document_preview set preview = 'READY', preview_size = :size where id = :id")
                .with("id", file)
                .with("size", size)
                .run();
    }

    /** The store has lost it: the next one to ask has it begun anew. */
    void forget(FileId file) {
        sql.of("""
                        update core.document_preview set preview = null, preview_at = null, preview_size = null, preview_tries = 0
                        where id = :id and preview = 'READY'""").with("id", file).run();
    }

    void noteInVain(FileId file, PreviewState why) {
        sql.of("update core.document_preview set preview = :why where id = :id and preview = 'MAKING'")
                .with("id", file)
                .with("why", why.name())
                .run();
    }
}
