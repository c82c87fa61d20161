package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.Attendance.RollStanding;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.tablet.TapSource;
import fr.ent.core.tablet.TapTiming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The taps of the territory in scope; they are only ever added. */
@Component
class Taps {

    private final Sql sql;
    private final JsonMapper json;

    Taps(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Locks the day until the transaction ends; its last position. */
    long lock(ActivityId activity, LocalDate day) {
        return sql.of("""
                        insert into canteen.presence_day as d (activity_id, day)
                        values (:activity, :day)
                        on conflict (territory_id, activity_id, day) do update set last = d.last
                        returning last""").with("activity", activity).with("day", day).get(row -> row.number("last"));
    }

    /** Adds taps after that position, in two statements however many they are. */
    void add(ActivityId activity, LocalDate day, long last, List<Tap> taps, Instant receivedAt) {
        long[] position = {last};
        List<TapLine> rows =
                taps.stream().map(tap -> TapLine.of(tap, ++position[0])).toList();
        sql.of("""
                        insert into canteen.presence_tap
                            (id, activity_id, day, child_id, kind, certainty, collector, device_id, sequence,
                             told_at, counts_at, corrected, said_at, tapped_by, received_at, position)
                        select id, :activity, :day, child, kind, certainty, collector, device, sequence,
                               "toldAt", "countsAt", corrected, "saidAt", by, :at, position
                        from jsonb_to_recordset(cast(:rows as jsonb))
                             as (id uuid, child uuid, kind text, certainty text, collector text, device uuid, sequence bigint,
                                 "toldAt" timestamptz, "countsAt" timestamptz, corrected boolean,
                                 "saidAt" timestamptz, by uuid,
                                 position bigint)""")
                .with("activity", activity)
                .with("day", day)
                .with("at", receivedAt)
                .with("rows", json.writeValueAsString(rows))
                .run();
        sql.of("update canteen.presence_day set last = :last where activity_id = :activity and day = :day")
                .with("last", position[0])
                .with("activity", activity)
                .with("day", day)
                .run();
    }

    /** Those of these taps that are here already, on whatever day. */
    Set<UUID> listKnown(Collection<UUID> ids) {
        return new HashSet<>(sql.of("select id from canteen.presence_tap where id = any(:ids)")
                .uuids("ids", ids)
                .list(row -> row.uuid("id")));
    }

    List<StoredTap> list(ActivityId activity, LocalDate from, LocalDate to) {
        return sql.of("""
                        select id, day, child_id, kind, certainty, collector, device_id, sequence, told_at, counts_at,
                               corrected, said_at, tapped_by, position
                        from canteen.presence_tap
                        where activity_id = :activity and day between :from and :to order by day, position""")
                .with("activity", activity)
                .with("from", from)
                .with("to", to)
                .list(Taps::stored);
    }

    /** The taps of finished rolls alone. */
    List<StoredTap> listFinal(ActivityId activity, LocalDate from, LocalDate to) {
        return sql.of("""
                        select t.id, t.day, t.child_id, t.kind, t.certainty, t.collector, t.device_id, t.sequence, t.told_at,
                               t.counts_at, t.corrected, t.said_at, t.tapped_by, t.position
                        from canteen.presence_tap t
                        join canteen.presence_finish f on f.territory_id = t.territory_id and f.activity_id = t.activity_id
                                                      and f.day = t.day and f.state = 'STANDS'
                        where t.activity_id = :activity and t.day between :from and :to""")
                .with("activity", activity)
                .with("from", from)
                .with("to", to)
                .list(Taps::stored);
    }

    /** The rolls in which one of these children was tapped, with all their taps. */
    List<TappedRoll> listAround(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return sql
                .of("""
                        select t.activity_id, t.id, t.day, t.child_id, t.kind, t.certainty, t.collector, t.device_id,
                               t.sequence, t.told_at, t.counts_at, t.corrected, t.said_at, t.tapped_by, t.position, r.ended
                        from (select distinct c.territory_id, c.activity_id, c.day,
                                     (select case when bool_or(f.state = 'STANDS') then 'FINISHED' else 'REOPENED' end
                                      from canteen.presence_finish f
                                      where f.territory_id = c.territory_id and f.activity_id = c.activity_id
                                        and f.day = c.day and f.state <> 'LATE' having count(*) > 0) as ended
                              from canteen.presence_tap c
                              where c.child_id = any(:children) and c.day between :from and :to) r
                        join canteen.presence_tap t
                             on t.territory_id = r.territory_id and t.activity_id = r.activity_id and t.day = r.day""")
                .ids("children", children)
                .with("from", from)
                .with("to", to)
                .groups(
                        row -> new RollDay(
                                row.id("activity_id", ActivityId::new),
                                row.day("day"),
                                row.choiceOrNull("ended", RollStanding.class)),
                        row -> stored(row).tap())
                .entrySet()
                .stream()
                .map(roll -> new TappedRoll(roll.getKey(), roll.getValue()))
                .toList();
    }

    private static StoredTap stored(Row row) {
        Tap tap = new Tap(
                row.uuid("id"),
                row.id("child_id", ChildId::new),
                row.choice("kind", TapKind.class),
                row.choice("certainty", Tap.TapCertainty.class),
                row.text("collector"),
                new TapSource(row.uuid("device_id"), row.number("sequence")),
                new TapTiming(
                        row.instant("told_at"),
                        row.instant("counts_at"),
                        row.flag("corrected"),
                        row.instantOrNull("said_at")),
                row.id("tapped_by", PersonId::new));
        return new StoredTap(tap, row.day("day"), row.number("position"));
    }

    /** A day of an activity, and whether its roll is finished or was opened again; none where it never was finished. */
    record RollDay(
            ActivityId activity, LocalDate day, @Nullable RollStanding ended) {}

    /** The taps of one roll. */
    record TappedRoll(RollDay roll, List<Tap> taps) {}

    /** A tap with its place among those of its day. */
    record StoredTap(Tap tap, LocalDate day, long position) {}

    /** How a tap travels into the table. */
    private record TapLine(
            UUID id,
            UUID child,
            TapKind kind,
            Tap.TapCertainty certainty,
            String collector,
            UUID device,
            long sequence,
            String toldAt,
            String countsAt,
            boolean corrected,
            @Nullable String saidAt,
            UUID by,
            long position) {
        static TapLine of(Tap tap, long position) {
            return new TapLine(
                    tap.id(),
                    tap.child().value(),
                    tap.kind(),
                    tap.certainty(),
                    tap.collector(),
                    tap.source().device(),
                    tap.source().sequence(),
                    tap.timing().toldAt().toString(),
                    tap.timing().countsAt().toString(),
                    tap.timing().corrected(),
                    written(tap.timing().saidAt()),
                    tap.by().value(),
                    position);
        }

        private static @Nullable String written(@Nullable Instant moment) {
            return moment == null ? null : moment.toString();
        }
    }
}
