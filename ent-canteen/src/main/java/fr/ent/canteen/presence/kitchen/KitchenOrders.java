package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.kitchen.OrderedMeals.AdultMeals;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The orders of the territory in scope, and who they are for. */
@Component
public class KitchenOrders {

    private static final TypeReference<List<OrderLine>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<SpecialMeal>> SPECIAL = new TypeReference<>() {};

    private final Sql sql;
    private final JsonMapper json;

    KitchenOrders(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    OrderTime time() {
        return new OrderTime(sql.of("select days_before, at from canteen.kitchen_rule")
                .find(row -> new OrderTime.OwnHour(row.whole("days_before"), row.time("at"))));
    }

    void setTime(Optional<OrderTime.OwnHour> hour) {
        if (hour.isEmpty()) {
            sql.of("delete from canteen.kitchen_rule").run();
            return;
        }
        sql.of("""
                        insert into canteen.kitchen_rule (days_before, at) values (:days, :at)
                        on conflict (territory_id) do update set days_before = excluded.days_before, at = excluded.at""")
                .with("days", hour.get().daysBefore())
                .with("at", hour.get().at())
                .run();
    }

    /** All versions, oldest first, of the orders of some activities between two days. */
    public List<KitchenOrder> list(Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return sql.of("""
                        select activity_id, day, version, made_at, lines, special, staff, guests from canteen.kitchen_order
                        where activity_id = any(:activities) and day between :from and :to
                        order by activity_id, day, version""")
                .ids("activities", activities)
                .with("from", from)
                .with("to", to)
                .list(this::order);
    }

    /** Adds a version unless another copy of the application was faster. */
    boolean add(KitchenOrder order) {
        return sql.of("""
                        insert into canteen.kitchen_order (activity_id, day, version, made_at, lines, special, staff, guests)
                        values (:activity, :day, :version, :at, cast(:lines as jsonb), cast(:special as jsonb),
                                :staff, :guests)
                        on conflict do nothing""")
                .with("activity", order.activity())
                .with("day", order.day())
                .with("version", order.version())
                .with("at", order.madeAt())
                .with(
                        "lines",
                        json.writerFor(LINES).writeValueAsString(order.meals().lines()))
                .with(
                        "special",
                        json.writerFor(SPECIAL).writeValueAsString(order.meals().special()))
                .with("staff", order.meals().adults().staff())
                .with("guests", order.meals().adults().guests())
                .changedOne();
    }

    /** Forgets what orders before a day say of children: it is health data, and nobody cooks these meals any more. */
    void forgetChildren(LocalDate before) {
        sql.of("update canteen.kitchen_order set special = '[]' where day < :before and special <> '[]'")
                .with("before", before)
                .run();
    }

    /** The children who have a place on a day, by activity, but for those who have left by then. */
    Map<ActivityId, List<ChildId>> listBooked(Collection<ActivityId> activities, LocalDate day, Set<ChildId> gone) {
        return sql
                .of("""
                        select activity_id, child_id from canteen.booking
                        where activity_id = any(:activities) and day = :day and status = 'BOOKED'
                          and child_id <> all(:gone)""")
                .ids("activities", activities)
                .with("day", day)
                .ids("gone", gone)
                .list(row -> new BookedChild(row.id("activity_id", ActivityId::new), row.id("child_id", ChildId::new)))
                .stream()
                .collect(Collectors.groupingBy(
                        BookedChild::activity, Collectors.mapping(BookedChild::child, Collectors.toList())));
    }

    private KitchenOrder order(Row row) {
        List<OrderLine> lines = row.json("lines", LINES);
        List<SpecialMeal> special = row.has("special") ? row.json("special", SPECIAL) : List.of();
        return new KitchenOrder(
                row.id("activity_id", ActivityId::new),
                row.day("day"),
                row.whole("version"),
                row.instant("made_at"),
                new OrderedMeals(lines, special, new AdultMeals(row.whole("staff"), row.whole("guests"))),
                row.has("special") || lines.isEmpty());
    }

    /**
     * The order for a day of an activity, in one of its versions.
     *
     * @param complete the order says who eats apart; one that a copy of the version before has made doesn't
     */
    public record KitchenOrder(
            ActivityId activity, LocalDate day, int version, Instant madeAt, OrderedMeals meals, boolean complete) {

        KitchenOrder(ActivityId activity, LocalDate day, int version, Instant madeAt, OrderedMeals meals) {
            this(activity, day, version, madeAt, meals, true);
        }

        ChildrenApart apart(Map<ChildId, ChildView> names) {
            return complete ? ChildrenApart.of(meals.special(), names) : ChildrenApart.UNKNOWN;
        }
    }

    private record BookedChild(ActivityId activity, ChildId child) {}
}
