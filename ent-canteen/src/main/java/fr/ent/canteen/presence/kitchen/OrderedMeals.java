package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.presence.kitchen.SpecialMeal.MealChange;
import java.util.List;

/**
 * The meals of a day at one canteen.
 *
 * @param lines the children's, by diet and texture
 * @param special the children among them who are served apart for their health
 */
public record OrderedMeals(List<OrderLine> lines, List<SpecialMeal> special, AdultMeals adults) {

    /** Nothing is ordered. */
    public static final OrderedMeals NONE = new OrderedMeals(List.of(), List.of(), AdultMeals.NONE);

    public OrderedMeals {
        lines = List.copyOf(lines);
        special = List.copyOf(special);
    }

    /** The meals that the kitchen makes: those brought from home aren't. */
    public int total() {
        return OrderLine.made(lines) + adults.staff() + adults.guests();
    }

    /** The children who eat, whoever makes their meals. */
    int children() {
        return OrderLine.eaters(lines);
    }

    /** The change from {@code before}; negative counts take away. */
    public ChangedMeals since(OrderedMeals before) {
        return new ChangedMeals(
                OrderLine.difference(before.lines, lines),
                SpecialMeal.difference(before.special, special),
                new AdultMeals(adults.staff() - before.adults.staff(), adults.guests() - before.adults.guests()));
    }

    /** Meals to add or take away, and children whose meals are others. */
    public record ChangedMeals(List<OrderLine> lines, List<MealChange> special, AdultMeals adults) {

        static final ChangedMeals NONE = new ChangedMeals(List.of(), List.of(), AdultMeals.NONE);
    }

    /** How many adults eat: the staff at table with the children, and others. */
    public record AdultMeals(int staff, int guests) {

        static final AdultMeals NONE = new AdultMeals(0, 0);
    }
}
