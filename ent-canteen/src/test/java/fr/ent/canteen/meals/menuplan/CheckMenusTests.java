package fr.ent.canteen.meals.menuplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.Food;
import fr.ent.canteen.Menu;
import fr.ent.canteen.Menu.Label;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckMenusTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final SchoolId SCHOOL = SchoolId.next();
    private static final FrequencyRule FRIED_TWICE = new FrequencyRule(Food.FRIED, 0, 2);
    private static final FrequencyRule FISH_TWICE = new FrequencyRule(Food.FISH, 2, 20);

    @Test
    void isSilentOnAWholeMealOfAWeekWithAVegetarianOne() {
        Menu menu = meal(
                MenuComponentKind.STARTER, MenuComponentKind.MAIN, MenuComponentKind.SIDE, MenuComponentKind.DAIRY);

        assertThat(checks().of(List.of(menu), List.of(menu))).isEmpty();
    }

    @Test
    void countsNoBreadAmongTheFourComponents() {
        Menu menu =
                meal(MenuComponentKind.MAIN, MenuComponentKind.SIDE, MenuComponentKind.DAIRY, MenuComponentKind.BREAD);

        assertThat(checks().of(List.of(menu), List.of(menu))).containsExactly(MenuCheck.fewComponents(MONDAY, 3, 4));
    }

    @Test
    void wantsAMainDishASideAndADairyProduct() {
        Menu menu = meal(
                MenuComponentKind.STARTER,
                MenuComponentKind.STARTER,
                MenuComponentKind.MAIN,
                MenuComponentKind.DESSERT);

        assertThat(checks().of(List.of(menu), List.of()))
                .containsExactly(
                        MenuCheck.missingComponent(MONDAY, MenuComponentKind.SIDE),
                        MenuCheck.missingComponent(MONDAY, MenuComponentKind.DAIRY));
    }

    @Test
    void warnsOfAMenuOnAClosedDay() {
        Menu menu = meal(
                MenuComponentKind.STARTER, MenuComponentKind.MAIN, MenuComponentKind.SIDE, MenuComponentKind.DAIRY);

        assertThat(new CheckMenus(List.of(), Set.of(MONDAY)).of(List.of(menu), List.of()))
                .containsExactly(MenuCheck.closedDay(MONDAY));
    }

    @Test
    void wantsAVegetarianMainAndNotJustAVegetarianStarter() {
        Menu menu = new Menu(
                SCHOOL,
                MONDAY,
                List.of(
                        new Menu.Component(MenuComponentKind.STARTER, List.of(dish(Set.of(Label.VEGETARIAN)))),
                        new Menu.Component(MenuComponentKind.MAIN, List.of(dish(Set.of()))),
                        new Menu.Component(MenuComponentKind.SIDE, List.of(dish(Set.of()))),
                        new Menu.Component(MenuComponentKind.DAIRY, List.of(dish(Set.of())))));

        assertThat(checks().of(List.of(menu), List.of())).containsExactly(MenuCheck.noVegetarianMeal());
    }

    @Test
    void saysTooOftenAsSoonAsItIsAndTooRareOnlyOverTwentyMeals() {
        CheckMenus checks = checks(FRIED_TWICE, FISH_TWICE);

        assertThat(checks.of(List.of(), meals(3, Food.FRIED)))
                .containsExactly(MenuCheck.frequency(MenuCheckKind.TOO_OFTEN, FRIED_TWICE, 3, 3));
        assertThat(checks.of(List.of(), meals(2, Food.FRIED))).isEmpty();
        assertThat(checks.of(List.of(), meals(19, Food.PORK))).isEmpty();
        assertThat(checks.of(List.of(), meals(20, Food.PORK)))
                .containsExactly(MenuCheck.frequency(MenuCheckKind.TOO_RARE, FISH_TWICE, 0, 20));
    }

    @Test
    void countsAFoodOnceAMealHoweverManyDishesHaveIt() {
        Menu twice = new Menu(
                SCHOOL,
                MONDAY,
                List.of(
                        new Menu.Component(MenuComponentKind.MAIN, List.of(dish(Food.FRIED), dish(Food.FRIED))),
                        new Menu.Component(MenuComponentKind.SIDE, List.of(dish(Food.FRIED)))));

        assertThat(checks(FRIED_TWICE).of(List.of(), List.of(twice))).isEmpty();
    }

    @Test
    void countsAFoodOnlyWhereTheAnnexDoes() {
        FrequencyRule rawProduce = new FrequencyRule(Food.RAW_PRODUCE, 0, 0);
        Menu dessert = new Menu(
                SCHOOL,
                MONDAY,
                List.of(new Menu.Component(MenuComponentKind.DESSERT, List.of(dish(Food.RAW_PRODUCE)))));
        Menu starter = new Menu(
                SCHOOL,
                MONDAY,
                List.of(new Menu.Component(MenuComponentKind.STARTER, List.of(dish(Food.RAW_PRODUCE)))));

        assertThat(checks(rawProduce).of(List.of(), List.of(dessert))).isEmpty();
        assertThat(checks(rawProduce).of(List.of(), List.of(starter)))
                .containsExactly(MenuCheck.frequency(MenuCheckKind.TOO_OFTEN, rawProduce, 1, 1));
    }

    @Test
    void findsNoVegetarianMenuWhereTheOnlyStarterIsOfFish() {
        Menu.Component main = new Menu.Component(MenuComponentKind.MAIN, List.of(dish(Set.of(Label.VEGETARIAN))));
        Menu.Dish herring = new Menu.Dish("Hareng", Set.of(Menu.Allergen.FISH), Set.of());
        Menu onlyFish = new Menu(
                SCHOOL, MONDAY, List.of(new Menu.Component(MenuComponentKind.STARTER, List.of(herring)), main));
        Menu choice = new Menu(
                SCHOOL,
                MONDAY,
                List.of(new Menu.Component(MenuComponentKind.STARTER, List.of(herring, dish(Set.of()))), main));

        assertThat(kinds(onlyFish)).contains(MenuCheckKind.NO_VEGETARIAN_MEAL);
        assertThat(kinds(choice)).doesNotContain(MenuCheckKind.NO_VEGETARIAN_MEAL);
    }

    private static CheckMenus checks(FrequencyRule... rules) {
        return new CheckMenus(List.of(rules), Set.of());
    }

    private static List<MenuCheckKind> kinds(Menu menu) {
        return checks().of(List.of(menu), List.of()).stream()
                .map(MenuCheck::kind)
                .toList();
    }

    private static List<Menu> meals(int count, Food food) {
        return IntStream.range(0, count)
                .mapToObj(day -> new Menu(
                        SCHOOL,
                        MONDAY.plusDays(day),
                        List.of(new Menu.Component(MenuComponentKind.MAIN, List.of(dish(food))))))
                .toList();
    }

    private static Menu meal(MenuComponentKind... kinds) {
        return new Menu(
                SCHOOL,
                MONDAY,
                List.of(kinds).stream()
                        .map(kind -> new Menu.Component(kind, List.of(dish(Set.of(Label.VEGETARIAN)))))
                        .toList());
    }

    private static Menu.Dish dish(Set<Label> labels) {
        return new Menu.Dish("Plat", Set.of(), labels);
    }

    private static Menu.Dish dish(Food food) {
        return new Menu.Dish("Plat", Set.of(), Set.of(), Set.of(food), true, null);
    }
}
