package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Menu;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The trace of the kitchen's work that the audit keeps: which days, and for how many schools. */
final class KitchenTrail {

    private KitchenTrail() {}

    static Map<String, String> of(Collection<Menu> menus) {
        return Map.of(
                "days",
                menus.stream()
                        .map(menu -> menu.date().toString())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")),
                "schools",
                Long.toString(menus.stream().map(Menu::schoolId).distinct().count()));
    }
}
