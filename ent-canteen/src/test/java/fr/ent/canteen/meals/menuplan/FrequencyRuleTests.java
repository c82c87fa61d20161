package fr.ent.canteen.meals.menuplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.Food;
import fr.ent.canteen.MenuComponentKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Annex I of the arrêté of 30 September 2011 (NOR AGRG1032380A), line by line. */
class FrequencyRuleTests {

    @Test
    void isTheAnnex() {
        assertThat(FrequencyRule.USUAL)
                .containsExactlyInAnyOrder(
                        new FrequencyRule(Food.RAW_PRODUCE, 10, 20),
                        new FrequencyRule(Food.RAW_FRUIT, 8, 20),
                        new FrequencyRule(Food.COOKED_VEGETABLES, 10, 20),
                        new FrequencyRule(Food.STARCHES, 10, 20),
                        new FrequencyRule(Food.RICH_CHEESE, 8, 20),
                        new FrequencyRule(Food.CHEESE, 4, 20),
                        new FrequencyRule(Food.LIGHT_DAIRY, 6, 20),
                        new FrequencyRule(Food.RED_MEAT, 4, 20),
                        new FrequencyRule(Food.FISH, 4, 20),
                        new FrequencyRule(Food.PREPARATION, 0, 3),
                        new FrequencyRule(Food.FAT_STARTER, 0, 4),
                        new FrequencyRule(Food.FAT_DESSERT, 0, 3),
                        new FrequencyRule(Food.FRIED, 0, 4),
                        new FrequencyRule(Food.FAT_MAIN, 0, 2),
                        new FrequencyRule(Food.SWEET_DESSERT, 0, 4));
    }

    @Test
    void countsEveryFoodOfARuleInSomePartOfTheMeal() {
        assertThat(FrequencyRule.USUAL)
                .allMatch(rule -> Arrays.stream(MenuComponentKind.values()).anyMatch(rule.food()::isCountedIn));
    }
}
