package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Food;
import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at a week's menus, and at the twenty meals that end with it.
 *
 * @param closed the days on which the school is closed
 */
record CheckMenus(List<FrequencyRule> rules, Set<LocalDate> closed) {

    private static final int COMPONENTS = 4;
    private static final List<MenuComponentKind> ALWAYS =
            List.of(MenuComponentKind.MAIN, MenuComponentKind.SIDE, MenuComponentKind.DAIRY);
    private static final Set<Menu.Allergen> SEA =
            EnumSet.of(Menu.Allergen.FISH, Menu.Allergen.CRUSTACEANS, Menu.Allergen.MOLLUSCS);

    List<MenuCheck> of(List<Menu> week, List<Menu> twenty) {
        return Stream.of(
                        week.stream().map(Menu::date).filter(closed::contains).map(MenuCheck::closedDay),
                        week.stream().flatMap(CheckMenus::allergens),
                        week.stream().flatMap(CheckMenus::components),
                        week.stream().flatMap(CheckMenus::missing),
                        vegetarian(week),
                        rules.stream().flatMap(rule -> frequency(rule, twenty)))
                .flatMap(checks -> checks)
                .toList();
    }

    private static Stream<MenuCheck> allergens(Menu menu) {
        return dishes(menu)
                .filter(dish -> !dish.allergensStated())
                .map(dish -> MenuCheck.allergensMissing(menu.date(), dish.name()));
    }

    /** Bread is always there and doesn't count as a component. */
    private static Stream<MenuCheck> components(Menu menu) {
        int count = Math.toIntExact(menu.components().stream()
                .filter(component -> component.kind() != MenuComponentKind.BREAD)
                .count());
        return count < COMPONENTS ? Stream.of(MenuCheck.fewComponents(menu.date(), count, COMPONENTS)) : Stream.empty();
    }

    private static Stream<MenuCheck> missing(Menu menu) {
        return ALWAYS.stream()
                .filter(kind -> menu.components().stream().noneMatch(component -> component.kind() == kind))
                .map(kind -> MenuCheck.missingComponent(menu.date(), kind));
    }

    private static Stream<MenuCheck> vegetarian(List<Menu> week) {
        return week.isEmpty() || week.stream().anyMatch(CheckMenus::isVegetarian)
                ? Stream.empty()
                : Stream.of(MenuCheck.noVegetarianMeal());
    }

    /** Whether a child can eat a vegetarian main dish and, of every other part, something without meat or fish. */
    private static boolean isVegetarian(Menu menu) {
        return menu.components().stream()
                        .filter(component -> component.kind() == MenuComponentKind.MAIN)
                        .flatMap(component -> component.dishes().stream())
                        .anyMatch(dish -> dish.labels().contains(Menu.Label.VEGETARIAN))
                && menu.components().stream()
                        .allMatch(component -> component.dishes().stream().anyMatch(CheckMenus::isMeatless));
    }

    private static boolean isMeatless(Menu.Dish dish) {
        return dish.labels().contains(Menu.Label.VEGETARIAN) || !hasMeatOrFish(dish);
    }

    private static boolean hasMeatOrFish(Menu.Dish dish) {
        return dish.foods().stream().anyMatch(food -> food.isMeat() || food == Food.FISH)
                || dish.allergens().stream().anyMatch(SEA::contains);
    }

    /** Too often is sure as soon as it is; too rare only once there are twenty meals. */
    private static Stream<MenuCheck> frequency(FrequencyRule rule, List<Menu> twenty) {
        int count = Math.toIntExact(
                twenty.stream().filter(menu -> has(menu, rule.food())).count());
        if (count > rule.atMost()) {
            return Stream.of(MenuCheck.frequency(MenuCheckKind.TOO_OFTEN, rule, count, twenty.size()));
        }
        return twenty.size() >= FrequencyRule.MEALS && count < rule.atLeast()
                ? Stream.of(MenuCheck.frequency(MenuCheckKind.TOO_RARE, rule, count, twenty.size()))
                : Stream.empty();
    }

    private static boolean has(Menu menu, Food food) {
        return menu.components().stream()
                .filter(component -> food.isCountedIn(component.kind()))
                .flatMap(component -> component.dishes().stream())
                .anyMatch(dish -> dish.foods().contains(food));
    }

    private static Stream<Menu.Dish> dishes(Menu menu) {
        return menu.components().stream().flatMap(component -> component.dishes().stream());
    }
}
