package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Food;
import fr.ent.canteen.MenuComponentKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point that the kitchen should look at before it publishes.
 *
 * @param date of the meal; none for what concerns several
 * @param component the one that is missing
 * @param food whose frequency it is
 * @param count how many there are: components, or meals with the food
 * @param meals over how many meals a frequency was counted
 */
record MenuCheck(
        MenuCheckKind kind,
        @Nullable LocalDate date,
        @Nullable String dish,
        @Nullable MenuComponentKind component,
        @Nullable Food food,
        @Nullable Integer count,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        @Nullable Integer meals) {

    static MenuCheck allergensMissing(LocalDate date, String dish) {
        return new MenuCheck(MenuCheckKind.ALLERGENS_MISSING, date, dish, null, null, null, null, null, null);
    }

    static MenuCheck fewComponents(LocalDate date, int count, int atLeast) {
        return new MenuCheck(MenuCheckKind.FEW_COMPONENTS, date, null, null, null, count, atLeast, null, null);
    }

    static MenuCheck missingComponent(LocalDate date, MenuComponentKind component) {
        return new MenuCheck(MenuCheckKind.MISSING_COMPONENT, date, null, component, null, null, null, null, null);
    }

    static MenuCheck closedDay(LocalDate date) {
        return new MenuCheck(MenuCheckKind.CLOSED_DAY, date, null, null, null, null, null, null, null);
    }

    static MenuCheck noVegetarianMeal() {
        return new MenuCheck(MenuCheckKind.NO_VEGETARIAN_MEAL, null, null, null, null, null, null, null, null);
    }

    static MenuCheck frequency(MenuCheckKind kind, FrequencyRule rule, int count, int meals) {
        return new MenuCheck(kind, null, null, null, rule.food(), count, rule.atLeast(), rule.atMost(), meals);
    }
}
