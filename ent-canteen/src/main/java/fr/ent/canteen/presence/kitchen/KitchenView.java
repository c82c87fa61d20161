package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.kitchen.ChildrenApart.ChildChange;
import fr.ent.canteen.presence.kitchen.OrderedMeals.AdultMeals;
import fr.ent.core.SchoolId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that one school's kitchen has to know of a day. */
record KitchenView(SchoolId schoolId, LocalDate date, List<KitchenService> services) {

    /**
     * One canteen.
     *
     * @param orderAt when the order is or was made
     * @param versions the order at that time, then its changes; empty before
     * @param now what would be ordered as bookings and files stand
     * @param total the meals that the kitchen would make: those brought from home aren't counted
     * @param children who would eat, whoever makes their meals
     * @param adults the meals of adults that are asked for
     * @param special the children who would be served apart
     * @param change how that differs from the last version; empty once it is counted in
     */
    record KitchenService(
            ActivityId activityId,
            String name,
            boolean open,
            Instant orderAt,
            List<OrderVersion> versions,
            List<OrderLine> now,
            int total,
            int children,
            AdultMeals adults,
            ChildrenApart special,
            List<OrderLine> change,
            List<ChildChange> specialChange,
            @Nullable ForecastView forecast,
            @Nullable TurnoutView turnout,
            WasteView waste) {}

    /**
     * An order and how it differs from the one before.
     *
     * @param total the meals that the kitchen makes: those brought from home aren't counted
     */
    record OrderVersion(
            int version,
            Instant madeAt,
            List<OrderLine> lines,
            List<OrderLine> change,
            int total,
            AdultMeals adults,
            ChildrenApart special,
            List<ChildChange> specialChange) {}

    /** How many are likely to come, and how wrong that was before. */
    record ForecastView(
            int expected,
            int comePercent,
            int days,
            @Nullable BigDecimal meanError) {}

    /** The number of children who came on that day, so far. */
    record TurnoutView(int booked, int came, int unbooked) {}

    /**
     * The food that was thrown away.
     *
     * @param meals those served on the day: who came, else who had booked
     * @param gramsPerMeal none when nothing was weighed
     * @param usualGramsPerMeal the mean over the weighed days of the four weeks before; none without any
     */
    record WasteView(
            List<Waste.Weighing> weighings,
            int meals,
            @Nullable Integer gramsPerMeal,
            @Nullable Integer usualGramsPerMeal) {}
}
