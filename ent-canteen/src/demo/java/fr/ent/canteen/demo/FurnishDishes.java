package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.canteen.meals.dish.SearchKey;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the library that a town's menus are made from. */
final class FurnishDishes implements Furnishing {

    private static final long SEED = 20_261_125L;

    @Override
    public String witness() {
        return "canteen.dish";
    }

    @Override
    public void furnish(Supplies supplies) {
        Chance chance = supplies.town().chance(SEED);
        supplies.insert(
                "canteen.dish (territory_id, id, component, name, name_key, allergens, labels, foods)",
                dishes(),
                dish -> row(
                        supplies.territory(),
                        chance.id(),
                        dish.component(),
                        dish.name(),
                        SearchKey.of(dish.name()),
                        "{" + dish.allergens() + "}",
                        "{" + dish.labels() + "}",
                        "{" + dish.foods() + "}"));
    }

    /** Each dish once, as the first menu has it. */
    private static Collection<Dish> dishes() {
        Map<String, Dish> dishes = new LinkedHashMap<>();
        Dish.menus()
                .values()
                .forEach(menu ->
                        menu.forEach(dish -> dishes.putIfAbsent(dish.component() + SearchKey.of(dish.name()), dish)));
        return dishes.values();
    }
}
