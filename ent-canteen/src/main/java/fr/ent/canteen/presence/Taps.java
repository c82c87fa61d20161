package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The taps of the territory in scope; they are only ever added. */
@Component
class Taps {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Taps(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Locks the day until the transaction ends; its last position. */
    long lock(ActivityId activity, LocalDate day) {
        return jdbc.sql("""
                        insert into canteen.presence_day as d (territory_id, activity_id, day)
                        values (:territory, :activity, :day)
                        on conflict (territory_id, activity_id, day) do update set last = d.last
                        returning last""")
                .param("territory", TerritoryScope.require().value())
                .param("activity", activity.value())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    /** Adds taps after that position, in two statements however many they are. */
    void add(ActivityId activity, LocalDate day, long last, List<Tap> taps, Instant receivedAt) {
        long[] position = {last};
        List<Row> rows = taps.stream().map(tap -> Row.of(tap, ++position[0])).toList();
        jdbc.sql("""
                        insert into canteen.presence_tap
                            (territory_id, id, activity_id, day, child_id, kind, collector, device_id, sequence,
                             told_at, counts_at, corrected, tapped_by, received_at, position)
                        select :territory, id, :activity, :day, child, kind, collector, device, sequence,
                               "toldAt", "countsAt", corrected, by, :at, position
                        from jsonb_to_recordset(cast(:rows as jsonb))
                             as (id uuid, child uuid, kind text, collector text, device uuid, sequence bigint,
                                 "toldAt" timestamptz, "countsAt" timestamptz, corrected boolean, by uuid,
                                 position bigint)""")
                .param("territory", TerritoryScope.require().value())
                .param("activity", activity.value())
                .param("day", day)
                .param("at", receivedAt.atOffset(ZoneOffset.UTC))
                .param("rows", json.writeValueAsString(rows))
                .update();
        jdbc.sql("update canteen.presence_day set last = :last where activity_id = :activity and day = :day")
                .param("last", position[0])
                .param("activity", activity.value())
                .param("day", day)
                .update();
    }

    /** Which of these taps are here already, on whatever day. */
    Set<UUID> listKnown(Collection<UUID> ids) {
        return new HashSet<>(jdbc.sql("select id from canteen.presence_tap where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list());
    }

    List<Stored> list(ActivityId activity, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select id, day, child_id, kind, collector, device_id, sequence, told_at, counts_at, corrected,
                               tapped_by, position
                        from canteen.presence_tap
                        where activity_id = :activity and day between :from and :to order by day, position""")
                .param("activity", activity.value())
                .param("from", from)
                .param("to", to)
                .query(Taps::stored)
                .list();
    }

    /** All taps of the days of activities on which one of these children was tapped, by activity. */
    Map<ActivityId, List<Stored>> listAround(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return jdbc
                .sql("""
                        select t.activity_id, t.id, t.day, t.child_id, t.kind, t.collector, t.device_id, t.sequence,
                               t.told_at, t.counts_at, t.corrected, t.tapped_by, t.position
                        from canteen.presence_tap t
                        where (t.activity_id, t.day) in (
                            select c.activity_id, c.day from canteen.presence_tap c
                            where c.child_id = any(:children) and c.day between :from and :to)""")
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query((row, n) -> Map.entry(new ActivityId(row.getObject("activity_id", UUID.class)), stored(row, n)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        Tap tap = new Tap(
                row.getObject("id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                Tap.Kind.valueOf(row.getString("kind")),
                row.getString("collector"),
                new Tap.Source(row.getObject("device_id", UUID.class), row.getLong("sequence")),
                new Tap.Timing(
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        row.getObject("counts_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("corrected")),
                new PersonId(row.getObject("tapped_by", UUID.class)));
        return new Stored(tap, row.getObject("day", LocalDate.class), row.getLong("position"));
    }

    /** A tap with its place among those of its day. */
    record Stored(Tap tap, LocalDate day, long position) {}

    /** How a tap travels into the table. */
    private record Row(
            UUID id,
            UUID child,
            Tap.Kind kind,
            String collector,
            UUID device,
            long sequence,
            String toldAt,
            String countsAt,
            boolean corrected,
            UUID by,
            long position) {
        static Row of(Tap tap, long position) {
            return new Row(
                    tap.id(),
                    tap.child().value(),
                    tap.kind(),
                    tap.collector(),
                    tap.source().device(),
                    tap.source().sequence(),
                    tap.timing().toldAt().toString(),
                    tap.timing().countsAt().toString(),
                    tap.timing().corrected(),
                    tap.by().value(),
                    position);
        }
    }
}
