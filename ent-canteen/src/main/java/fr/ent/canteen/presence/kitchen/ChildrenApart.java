package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.Menu.Allergen;
import fr.ent.canteen.families.ChildNeeds;
import fr.ent.canteen.presence.kitchen.SpecialMeal.MealChange;
import fr.ent.canteen.presence.kitchen.SpecialMeal.MealChangeKind;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The children who are served apart, by class and name, and how many there are for each allergen.
 *
 * @param known of an order that doesn't say who is served apart, nothing is known: there may be some
 * @param allergens those with at least one child whose meal the kitchen makes
 */
public record ChildrenApart(boolean known, List<AllergenCount> allergens, List<ChildMeal> children) {

    /** Nobody has asked who is served apart. */
    static final ChildrenApart UNKNOWN = new ChildrenApart(false, List.of(), List.of());

    private static final Comparator<ChildMeal> BY_CLASS = Comparator.comparing(ChildMeal::className)
            .thenComparing(ChildMeal::familyName)
            .thenComparing(ChildMeal::givenName)
            .thenComparing(child -> child.childId().value());

    /** @param names the children as the directory knows them; one who has left is listed without a name */
    public static ChildrenApart of(Collection<SpecialMeal> meals, Map<ChildId, ChildView> names) {
        return new ChildrenApart(
                true,
                Arrays.stream(Allergen.values())
                        .map(allergen -> new AllergenCount(allergen, count(allergen, meals)))
                        .filter(line -> line.count() > 0)
                        .toList(),
                meals.stream()
                        .map(meal -> ChildMeal.of(meal, names.get(meal.childId())))
                        .sorted(BY_CLASS)
                        .toList());
    }

    static List<ChildChange> changes(Collection<MealChange> changes, Map<ChildId, ChildView> names) {
        return changes.stream()
                .map(change -> new ChildChange(
                        change.kind(),
                        ChildMeal.of(change.meal(), names.get(change.meal().childId()))))
                .sorted(Comparator.comparing(ChildChange::child, BY_CLASS))
                .toList();
    }

    private static int count(Allergen allergen, Collection<SpecialMeal> meals) {
        return (int) meals.stream()
                .filter(meal -> !meal.packedMeal() && meal.allergens().contains(allergen))
                .count();
    }

    /** The meals that must be without an allergen. */
    public record AllergenCount(Allergen allergen, int count) {}

    /**
     * A child and its meal.
     *
     * @param carePlan a signed care plan (PAI) is in force on that day
     * @param packedMeal the child brings the own meal: the kitchen makes none
     * @param instead what is served instead, in the town hall's words; may be empty
     */
    public record ChildMeal(
            ChildId childId,
            String givenName,
            String familyName,
            String className,
            ChildNeeds.Diet diet,
            ChildNeeds.Texture texture,
            Set<Allergen> allergens,
            String otherAllergies,
            boolean carePlan,
            boolean packedMeal,
            String instead) {

        static ChildMeal of(SpecialMeal meal, @Nullable ChildView child) {
            return new ChildMeal(
                    meal.childId(),
                    child == null ? "" : child.givenName(),
                    child == null ? "" : child.familyName(),
                    child == null ? "" : child.className(),
                    meal.diet(),
                    meal.texture(),
                    meal.allergens(),
                    meal.otherAllergies(),
                    meal.carePlan(),
                    meal.packedMeal(),
                    meal.instead());
        }
    }

    /** A child whose meal comes, goes, or is another than before. */
    public record ChildChange(MealChangeKind kind, ChildMeal child) {}
}
