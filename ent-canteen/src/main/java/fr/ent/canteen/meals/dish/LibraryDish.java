package fr.ent.canteen.meals.dish;

import fr.ent.canteen.Food;
import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.core.storage.FileId;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A dish of the library.
 *
 * @param allergens null as long as nobody has said which there are
 * @param note for the kitchen only
 */
record LibraryDish(
        DishId id,
        MenuComponentKind component,
        String name,
        @Nullable Set<Menu.Allergen> allergens,
        Set<Menu.Label> labels,
        Set<Food> foods,
        String note,
        @Nullable FileId photo) {

    LibraryDish {
        allergens = allergens == null ? null : new TreeSet<>(allergens);
        labels = new TreeSet<>(labels);
        foods = new TreeSet<>(foods);
    }
}
