package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.persistence.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The orders of the territory in scope, and who they are for. */
@Component
class KitchenOrders {

    private static final TypeReference<List<OrderLine>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KitchenOrders(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    OrderTime time() {
        return new OrderTime(jdbc.sql("select days_before, at from canteen.kitchen_rule")
                .query((row, n) -> new OrderTime.Hour(row.getInt("days_before"), row.getObject("at", LocalTime.class)))
                .optional());
    }

    void setTime(Optional<OrderTime.Hour> hour) {
        if (hour.isEmpty()) {
            jdbc.sql("delete from canteen.kitchen_rule").update();
            return;
        }
        jdbc.sql("""
                        insert into canteen.kitchen_rule (territory_id, days_before, at) values (:territory, :days, :at)
                        on conflict (territory_id) do update set days_before = excluded.days_before, at = excluded.at""")
                .param("territory", TerritoryScope.require().value())
                .param("days", hour.get().daysBefore())
                .param("at", hour.get().at())
                .update();
    }

    /** All versions, oldest first, of the orders of some activities between two days. */
    List<KitchenOrder> list(Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select activity_id, day, version, made_at, lines from canteen.kitchen_order
                        where activity_id = any(:activities) and day between :from and :to
                        order by activity_id, day, version""")
                .param("activities", ids(activities))
                .param("from", from)
                .param("to", to)
                .query(this::order)
                .list();
    }

    /** Adds a version unless another copy of the application was faster. */
    boolean add(KitchenOrder order) {
        return jdbc.sql("""
                        insert into canteen.kitchen_order (territory_id, activity_id, day, version, made_at, lines)
                        values (:territory, :activity, :day, :version, :at, cast(:lines as jsonb))
                        on conflict do nothing""")
                        .param("territory", TerritoryScope.require().value())
                        .param("activity", order.activity().value())
                        .param("day", order.day())
                        .param("version", order.version())
                        .param("at", order.madeAt().atOffset(ZoneOffset.UTC))
                        .param("lines", json.writerFor(LINES).writeValueAsString(order.lines()))
                        .update()
                == 1;
    }

    /** Who has a place, by day and activity. */
    Map<LocalDate, Map<ActivityId, List<ChildId>>> listEaters(
            Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return jdbc
                .sql("""
                        select activity_id, day, child_id from canteen.booking
                        where activity_id = any(:activities) and day between :from and :to and status = 'BOOKED'""")
                .param("activities", ids(activities))
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Eater(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        new ChildId(row.getObject("child_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Eater::day,
                        Collectors.groupingBy(Eater::activity, Collectors.mapping(Eater::child, Collectors.toList()))));
    }

    private KitchenOrder order(ResultSet row, int number) throws SQLException {
        return new KitchenOrder(
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getInt("version"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("lines"), LINES));
    }

    private static UUID[] ids(Collection<ActivityId> activities) {
        return activities.stream().map(ActivityId::value).toArray(UUID[]::new);
    }

    /** What is ordered for a day of an activity, in one of its versions. */
    record KitchenOrder(ActivityId activity, LocalDate day, int version, Instant madeAt, List<OrderLine> lines) {}

    private record Eater(ActivityId activity, LocalDate day, ChildId child) {}
}
