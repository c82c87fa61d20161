package fr.ent.canteen.meals.calendar;

import fr.ent.canteen.MealWarning;
import fr.ent.canteen.Menu;
import fr.ent.canteen.meals.FrenchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words of a calendar about a lunch, in French: warnings before everything else. */
final class LunchWords {

    private LunchWords() {}

    static List<String> of(Menu menu, List<MealWarning> warnings) {
        List<String> lines = new ArrayList<>();
        warnings.stream().map(LunchWords::warning).forEach(lines::add);
        menu.components().forEach(component -> lines.add(component(component)));
        Set<Menu.Allergen> contained = new TreeSet<>();
        menu.components().forEach(component -> component.dishes().forEach(dish -> contained.addAll(dish.allergens())));
        if (!contained.isEmpty()) {
            lines.add("Contient\u00a0: " + FrenchWords.list(contained, ", "));
        }
        return lines;
    }

    static String warning(MealWarning warning) {
        String what = switch (warning.reason()) {
            case ALLERGEN ->
                "ATTENTION, ALLERGIE\u00a0: «\u00a0" + warning.dish() + "\u00a0» contient "
                        + FrenchWords.list(warning.allergens(), ", ");
            case ALLERGENS_UNKNOWN ->
                "ATTENTION, ALLERGIE\u00a0: les allergènes de «\u00a0" + warning.dish()
                        + "\u00a0» ne sont pas encore indiqués";
            case DIET -> "Hors de son régime\u00a0: «\u00a0" + warning.dish() + "\u00a0»";
        };
        return warning.instead().isEmpty()
                ? what + "."
                : what + ". À la place\u00a0: " + String.join(", ", warning.instead()) + ".";
    }

    private static String component(Menu.Component component) {
        String kind = FrenchWords.of(component.kind());
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "\u00a0: "
                + component.dishes().stream().map(LunchWords::dish).collect(Collectors.joining(" ou "));
    }

    private static String dish(Menu.Dish dish) {
        return dish.labels().isEmpty()
                ? dish.name()
                : dish.name()
                        + dish.labels().stream().map(FrenchWords::of).collect(Collectors.joining(", ", " (", ")"));
    }
}
