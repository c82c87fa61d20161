package fr.ent.core.demo.furnishing;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Town;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes notices into the directory's tables. */
final class NoticeRows {

    private static final JsonMapper JSON = new JsonMapper();

    private NoticeRows() {}

    static void write(Batch batch, Town town, List<DemoNotice> notices) {
        batch.insert(
                "core.notice (territory_id, recipient_id, id, kind, child_id, arguments, link, created_at, read_at)",
                notices,
                one -> row(
                        town.brand().id(),
                        one.to().id(),
                        one.id(),
                        one.kind(),
                        one.about().id(),
                        JSON.writeValueAsString(one.arguments()),
                        one.link(),
                        one.at().atOffset(ZoneOffset.UTC),
                        utc(one.read())));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
