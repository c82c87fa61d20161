package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.Menu.Allergen;
import fr.ent.canteen.families.ChildNeeds;
import fr.ent.canteen.families.file.ServedNeeds;
import fr.ent.core.ChildId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The meal of one child who must not eat what the others eat.
 *
 * @param carePlan a signed care plan (PAI) is in force on that day
 * @param packedMeal the child brings the own meal: the kitchen makes none
 * @param instead what is served instead, in the town hall's words; may be empty
 */
public record SpecialMeal(
        ChildId childId,
        ChildNeeds.Diet diet,
        ChildNeeds.Texture texture,
        Set<Allergen> allergens,
        String otherAllergies,
        boolean carePlan,
        boolean packedMeal,
        String instead) {

    public SpecialMeal {
        allergens = new TreeSet<>(allergens);
    }

    /** The meals of those of these children who are served apart for their health, in an order that stays. */
    static List<SpecialMeal> of(Map<ChildId, ServedNeeds> children) {
        return children.entrySet().stream()
                .filter(child -> isSpecial(child.getValue()))
                .map(child -> of(child.getKey(), child.getValue()))
                .sorted(Comparator.comparing(meal -> meal.childId().value()))
                .toList();
    }

    private static boolean isSpecial(ServedNeeds needs) {
        return needs.carePlan()
                || !needs.food().allergies().isEmpty()
                || !needs.food().otherAllergies().isEmpty()
                || !needs.instead().isEmpty();
    }

    private static SpecialMeal of(ChildId child, ServedNeeds needs) {
        ChildNeeds food = needs.food();
        return new SpecialMeal(
                child,
                food.diet(),
                food.texture(),
                food.allergies(),
                food.otherAllergies(),
                needs.carePlan(),
                food.packedMeal(),
                needs.instead());
    }

    /** The meals that come, go, or are others than {@code before}. */
    static List<MealChange> difference(List<SpecialMeal> before, List<SpecialMeal> after) {
        Map<ChildId, SpecialMeal> known = new HashMap<>();
        before.forEach(meal -> known.put(meal.childId(), meal));
        List<MealChange> changes = new ArrayList<>();
        for (SpecialMeal meal : after) {
            SpecialMeal one = known.remove(meal.childId());
            if (!meal.equals(one)) {
                changes.add(new MealChange(kind(one), meal));
            }
        }
        before.stream()
                .filter(meal -> known.containsKey(meal.childId()))
                .forEach(meal -> changes.add(new MealChange(MealChangeKind.REMOVED, meal)));
        return List.copyOf(changes);
    }

    private static MealChangeKind kind(@Nullable SpecialMeal before) {
        return before == null ? MealChangeKind.ADDED : MealChangeKind.CHANGED;
    }

    /** A child's meal as it is ordered now; as it was, where it is ordered no longer. */
    public record MealChange(MealChangeKind kind, SpecialMeal meal) {}

    /** The ways in which an order changes for a child. */
    public enum MealChangeKind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
