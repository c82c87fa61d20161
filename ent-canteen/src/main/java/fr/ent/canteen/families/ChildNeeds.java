package fr.ent.canteen.families;

import fr.ent.canteen.Menu.Allergen;
import java.util.Set;
import java.util.TreeSet;

/**
 * The food that a child eats on a day, and must not eat.
 *
 * @param packedMeal the child brings the own meal, under a signed care plan (PAI) in force on that day
 * @param otherAllergies in the family's words, what the fourteen allergens don't name; may be empty
 */
public record ChildNeeds(
        Diet diet, Texture texture, Set<Allergen> allergies, boolean packedMeal, String otherAllergies) {

    /** Nothing special is known. */
    public static final ChildNeeds NONE = new ChildNeeds(Diet.STANDARD, Texture.WHOLE, Set.of(), false);

    public ChildNeeds {
        allergies = new TreeSet<>(allergies);
    }

    public ChildNeeds(Diet diet, Texture texture, Set<Allergen> allergies, boolean packedMeal) {
        this(diet, texture, allergies, packedMeal, "");
    }

    /** The diets that the kitchen serves apart. */
    public enum Diet {
        STANDARD,
        NO_PORK,
        NO_MEAT,
        VEGETARIAN
    }

    /** How food is cut for a child. */
    public enum Texture {
        WHOLE,
        CHOPPED,
        BLENDED
    }
}
