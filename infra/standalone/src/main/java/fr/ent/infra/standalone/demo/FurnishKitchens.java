package fr.ent.infra.standalone.demo;

import static fr.ent.infra.standalone.demo.Batch.row;

import fr.ent.canteen.meals.dish.SearchKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The library that a town's menus are made from, and who publishes them. */
@Component
class FurnishKitchens implements Furnishing {

    private static final long SEED = 20_261_125L;

    private final DemoStore store;

    FurnishKitchens(DemoStore store) {
        this.store = store;
    }

    @Override
    public void furnish(Town town, Moment now) {
        UUID territory = town.brand().id();
        store.once(town, "canteen.dish", batch -> writeLibrary(batch, town.chance(SEED), territory));
        store.once(
                town,
                "canteen.menu_publisher",
                batch -> batch.insert(
                        "canteen.menu_publisher (territory_id, name, siret, producer_name)",
                        List.of(town.brand()),
                        brand -> row(territory, brand.name(), brand.siret(), "Cuisine centrale")));
    }

    private static void writeLibrary(Batch batch, Chance chance, UUID territory) {
        batch.insert(
                "canteen.dish (territory_id, id, component, name, name_key, allergens, labels, foods)",
                dishes(),
                dish -> row(
                        territory,
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
