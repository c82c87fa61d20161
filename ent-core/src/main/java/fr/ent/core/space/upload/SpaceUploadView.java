package fr.ent.core.space.upload;

import fr.ent.core.persistence.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into a space, as whoever keeps the space sees it.
 *
 * @param senderName none once the person is gone
 * @param own whether it is the viewer's
 * @param length bytes of the room that it is going to take
 * @param offset so many of them have come
 */
record SpaceUploadView(
        UploadId id,
        String name,
        @Nullable String senderName,
        boolean own,
        long length,
        long offset,
        Instant begunAt,
        Instant endsAt) {

    static SpaceUploadView read(Row row) {
        return new SpaceUploadView(
                row.id("id", UploadId::new),
                row.text("name"),
                row.textOrNull("sender"),
                row.flag("own"),
                row.number("length"),
                row.number("received"),
                row.instant("begun_at"),
                row.instant("ends_at"));
    }
}
