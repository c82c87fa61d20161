package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.tablet.TapSource;
import fr.ent.core.tablet.TapTiming;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The marks of the territory in scope; they are only ever added. */
@Component
class RollMarks {

    private final Sql sql;
    private final JsonMapper json;

    RollMarks(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Those of these marks that are here already, in whatever roll. */
    Set<UUID> listKnown(Collection<UUID> ids) {
        return new HashSet<>(sql.of("select id from homework.roll_mark where id = any(:ids)")
                .uuids("ids", ids)
                .list(row -> row.uuid("id")));
    }

    /** By position. */
    List<StoredMark> list(RollKey key) {
        return sql.of("""
                        select id, child_id, kind, collector, device_id, sequence, told_at, counts_at, corrected, said_at,
                               marked_by, position
                        from homework.roll_mark
                        where class_id = :class and day = :day and half = :half order by position""")
                .with("class", key.classId())
                .with("day", key.date())
                .with("half", key.half())
                .list(row -> new StoredMark(mark(row), row.number("position")));
    }

    /** Adds marks, in two statements however many they are. */
    void add(RollKey key, List<StoredMark> marks, Instant receivedAt) {
        if (marks.isEmpty()) {
            return;
        }
        sql.of("""
                        insert into homework.roll_mark
                            (id, class_id, day, half, child_id, kind, collector, device_id, sequence, told_at, counts_at,
                             corrected, said_at, marked_by, received_at, position)
                        select id, :class, :day, :half, child, kind, collector, device, sequence, "toldAt", "countsAt",
                               corrected, "saidAt", by, :at, position
                        from jsonb_to_recordset(cast(:rows as jsonb))
                             as (id uuid, child uuid, kind text, collector text, device uuid, sequence bigint,
                                 "toldAt" timestamptz, "countsAt" timestamptz, corrected boolean, "saidAt" timestamptz,
                                 by uuid, position bigint)""")
                .with("class", key.classId())
                .with("day", key.date())
                .with("half", key.half())
                .with("at", receivedAt)
                .with(
                        "rows",
                        json.writeValueAsString(marks.stream().map(MarkLine::of).toList()))
                .run();
        sql.of("update homework.roll set last = :last where class_id = :class and day = :day and half = :half")
                .with("last", marks.getLast().position())
                .with("class", key.classId())
                .with("day", key.date())
                .with("half", key.half())
                .run();
    }

    static RollMark mark(Row row) {
        return new RollMark(
                row.uuid("id"),
                row.id("child_id", ChildId::new),
                row.choice("kind", MarkKind.class),
                row.text("collector"),
                new TapSource(row.uuid("device_id"), row.number("sequence")),
                new TapTiming(
                        row.instant("told_at"),
                        row.instant("counts_at"),
                        row.flag("corrected"),
                        row.instantOrNull("said_at")),
                row.id("marked_by", PersonId::new));
    }

    /** A mark with its place among those of its roll. */
    record StoredMark(RollMark mark, long position) {}

    /** How a mark travels into the table. */
    private record MarkLine(
            UUID id,
            UUID child,
            MarkKind kind,
            String collector,
            UUID device,
            long sequence,
            String toldAt,
            String countsAt,
            boolean corrected,
            @Nullable String saidAt,
            UUID by,
            long position) {

        static MarkLine of(StoredMark stored) {
            RollMark mark = stored.mark();
            @Nullable Instant said = mark.timing().saidAt();
            return new MarkLine(
                    mark.id(),
                    mark.child().value(),
                    mark.kind(),
                    mark.collector(),
                    mark.source().device(),
                    mark.source().sequence(),
                    mark.timing().toldAt().toString(),
                    mark.timing().countsAt().toString(),
                    mark.timing().corrected(),
                    said == null ? null : said.toString(),
                    mark.by().value(),
                    stored.position());
        }
    }
}
