package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.kitchen.ChildrenApart;
import fr.ent.canteen.presence.kitchen.OrderLine;
import fr.ent.canteen.presence.kitchen.OrderToServe;
import fr.ent.canteen.presence.kitchen.OrderToServe.OrderChange;
import fr.ent.canteen.presence.kitchen.OrderedMeals.AdultMeals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as its caterer sees it.
 *
 * @param total the meals to make: those brought from home aren't counted
 * @param change the change since the version that the caterer acknowledged last; empty without one
 * @param acknowledgedAt when it acknowledged this version; none until then
 */
record CatererOrder(
        ActivityId activityId,
        String school,
        String canteen,
        LocalDate date,
        int version,
        Instant madeAt,
        int total,
        List<OrderLine> lines,
        AdultMeals adults,
        ChildrenApart special,
        OrderChange change,
        @Nullable Instant acknowledgedAt) {

    /** @param known the version that was acknowledged last; −1 for none */
    static CatererOrder of(OrderToServe order, int known, @Nullable Instant acknowledgedAt) {
        return new CatererOrder(
                order.canteen(),
                order.school().name(),
                order.canteenName(),
                order.day(),
                order.version(),
                order.madeAt(),
                order.meals().total(),
                order.meals().lines(),
                order.meals().adults(),
                order.special(),
                order.since(known),
                acknowledgedAt);
    }
}
