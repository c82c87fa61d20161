package fr.ent.canteen;

import fr.ent.canteen.Menu.Allergen;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A dish that a child must not eat, or may not.
 *
 * @param allergens those of the child that the dish contains
 * @param instead dishes of the same component that this child can have
 */
public record MealWarning(
        ChildId childId,
        LocalDate date,
        MenuComponentKind component,
        String dish,
        MealWarningReason reason,
        Set<Allergen> allergens,
        List<String> instead) {

    public MealWarning {
        allergens = new TreeSet<>(allergens);
        instead = List.copyOf(instead);
    }
}
