package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Food;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How often a food must at least and may at most come in twenty meals.
 *
 * <p>The usual ones are, line by line, those of annex I of the arrêté of 30 September 2011 relating to the nutritional
 * quality of meals served in school canteens (NOR AGRG1032380A), which the code rural's article D. 230-25 calls for. Where
 * the text wants "10 repas" with cooked vegetables and 10 with starches, ten are the least: as a garnish is one or the
 * other, too many of one are too few of the other, and a meal that offers both isn't at fault.
 */
record FrequencyRule(
        @NotNull Food food,
        @Min(0) @Max(20) int atLeast,
        @Min(0) @Max(20) int atMost) {

    static final int MEALS = 20;

    static final List<FrequencyRule> USUAL = List.of(
            atMost(Food.FAT_STARTER, 4),
            atMost(Food.FRIED, 4),
            atMost(Food.FAT_MAIN, 2),
            atMost(Food.FAT_DESSERT, 3),
            atMost(Food.SWEET_DESSERT, 4),
            atLeast(Food.RAW_PRODUCE, 10),
            atLeast(Food.COOKED_VEGETABLES, 10),
            atLeast(Food.STARCHES, 10),
            atLeast(Food.RAW_FRUIT, 8),
            atLeast(Food.FISH, 4),
            atLeast(Food.RED_MEAT, 4),
            atMost(Food.PREPARATION, 3),
            atLeast(Food.RICH_CHEESE, 8),
            atLeast(Food.CHEESE, 4),
            atLeast(Food.LIGHT_DAIRY, 6));

    private static FrequencyRule atLeast(Food food, int meals) {
        return new FrequencyRule(food, meals, MEALS);
    }

    private static FrequencyRule atMost(Food food, int meals) {
        return new FrequencyRule(food, 0, meals);
    }
}
