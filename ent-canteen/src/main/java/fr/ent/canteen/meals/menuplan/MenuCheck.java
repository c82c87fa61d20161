package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Food;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the kitchen should look at before it publishes.
 *
 * @param date of the meal; none for what concerns several
 * @param food whose frequency it is
 * @param count how many there are: components, or meals with the food
 * @param meals over how many meals a frequency was counted
 */
record MenuCheck(
        Kind kind,
        @Nullable LocalDate date,
        @Nullable String dish,
        @Nullable Food food,
        @Nullable Integer count,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        @Nullable Integer meals) {

    /** What is checked. */
    enum Kind {
        /** Nobody has said which allergens are in the dish (regulation (EU) 1169/2011). */
        ALLERGENS_MISSING,
        /** A lunch has four or five dishes (code rural, article D. 230-25). */
        FEW_COMPONENTS,
        /** A week has a menu without meat, fish or seafood in any part, or the choice of one (EGalim law). */
        NO_VEGETARIAN_MEAL,
        /** Less often than the territory's frequencies say. */
        TOO_RARE,
        /** More often than the territory's frequencies say. */
        TOO_OFTEN
    }

    static MenuCheck allergensMissing(LocalDate date, String dish) {
        return new MenuCheck(Kind.ALLERGENS_MISSING, date, dish, null, null, null, null, null);
    }

    static MenuCheck fewComponents(LocalDate date, int count, int atLeast) {
        return new MenuCheck(Kind.FEW_COMPONENTS, date, null, null, count, atLeast, null, null);
    }

    static MenuCheck noVegetarianMeal() {
        return new MenuCheck(Kind.NO_VEGETARIAN_MEAL, null, null, null, null, null, null, null);
    }

    static MenuCheck frequency(Kind kind, FrequencyRule rule, int count, int meals) {
        return new MenuCheck(kind, null, null, rule.food(), count, rule.atLeast(), rule.atMost(), meals);
    }
}
