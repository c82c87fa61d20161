package fr.ent.core.space.upload;

import fr.ent.core.persistence.Row;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.SpaceId;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way.
 *
 * @param made what it became; nothing until it is done
 */
record Upload(UploadId id, NewUpload file, Progress progress, Made made, Instant endsAt) {

    static final String COLUMNS =
            "id, space_id, folder_id, item_id, becomes, name, fingerprint, length, received, parts, state, made_item_id, made_file_id, ends_at";

    static Upload read(Row row) {
        return new Upload(
                row.id("id", UploadId::new),
                new NewUpload(
                        new UploadTarget(
                                row.idOrNull("space_id", SpaceId::new),
                                row.idOrNull("folder_id", ItemId::new),
                                row.idOrNull("item_id", ItemId::new)),
                        row.choice("becomes", ItemKind.class),
                        row.text("name"),
                        row.textOrNull("fingerprint"),
                        row.number("length")),
                new Progress(row.choice("state", UploadState.class), row.number("received"), row.whole("parts")),
                new Made(row.idOrNull("made_item_id", ItemId::new), row.idOrNull("made_file_id", FileId::new)),
                row.instant("ends_at"));
    }

    long missing() {
        return file.length() - progress.received();
    }

    /** A file or a folder of a space that an upload became, or a file of the sender's own. */
    record Made(@Nullable ItemId item, @Nullable FileId file) {}

    /** How much of it has come, in how many parts. */
    record Progress(UploadState state, long received, int parts) {

        Progress plus(long bytes) {
            return new Progress(state, received + bytes, parts + 1);
        }
    }

    Upload plus(long bytes) {
        return new Upload(id, file, progress.plus(bytes), made, endsAt);
    }

    /** A turn to write an upload: whose, from when, and until when unless it is taken anew. */
    record UploadTurn(UUID holder, Instant now, Instant end) {}
}
