package fr.ent.canteen.dish;

import fr.ent.canteen.DishId;
import fr.ent.canteen.Food;
import fr.ent.canteen.Menu;
import fr.ent.core.FileId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A dish of the library.
 *
 * @param allergens null as long as nobody has said which there are
 * @param note for the kitchen only
 */
record LibraryDish(
        DishId id,
        Menu.Component.Kind component,
        String name,
        @Nullable Set<Menu.Allergen> allergens,
        Set<Menu.Label> labels,
        Set<Food> foods,
        String note,
        @Nullable FileId photo) {

    private static final Pattern NOT_TOLD_APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    LibraryDish {
        allergens = allergens == null ? null : new TreeSet<>(allergens);
        labels = new TreeSet<>(labels);
        foods = new TreeSet<>(foods);
    }

    /** What is compared when a cook types: no case, no accents, no punctuation. */
    static String key(String text) {
        String plain = text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae");
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        return NOT_TOLD_APART
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
