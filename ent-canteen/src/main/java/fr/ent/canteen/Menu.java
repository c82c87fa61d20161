package fr.ent.canteen;

import fr.ent.core.SchoolId;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The lunch of a school's day, component by component.
 *
 * @param publication none for what the kitchen still plans, which only the town hall may see
 */
public record Menu(
        SchoolId schoolId,
        LocalDate date,
        List<Component> components,
        @Nullable Publication publication) {

    public Menu {
        components = List.copyOf(components);
    }

    public Menu(SchoolId schoolId, LocalDate date, List<Component> components) {
        this(schoolId, date, components, null);
    }

    /** Since when families see it, and what was changed after that. */
    public record Publication(
            Instant publishedAt,
            @Nullable Instant modifiedAt,
            @Nullable String modification) {}

    /** A part of the meal, and the dishes to choose from. */
    public record Component(MenuComponentKind kind, List<Dish> dishes) {

        public Component {
            dishes = List.copyOf(dishes);
        }
    }

    /**
     * A dish with what must be said of it.
     *
     * @param allergensStated whether somebody has said which allergens there are; until then nobody knows
     * @param photo the library's
     */
    public record Dish(
            String name,
            Set<Allergen> allergens,
            Set<Label> labels,
            Set<Food> foods,
            boolean allergensStated,
            @Nullable FileId photo) {

        public Dish {
            allergens = new TreeSet<>(allergens);
            labels = new TreeSet<>(labels);
            foods = new TreeSet<>(foods);
        }

        public Dish(String name, Set<Allergen> allergens, Set<Label> labels) {
            this(name, allergens, labels, Set.of(), true, null);
        }

        public Dish withoutPhoto() {
            return new Dish(name, allergens, labels, foods, allergensStated, null);
        }
    }

    /** The fourteen of regulation (EU) 1169/2011, annex II. */
    public enum Allergen {
        GLUTEN,
        CRUSTACEANS,
        EGGS,
        FISH,
        PEANUTS,
        SOYA,
        MILK,
        NUTS,
        CELERY,
        MUSTARD,
        SESAME,
        SULPHITES,
        LUPIN,
        MOLLUSCS
    }

    /** The labels that a kitchen may claim (EGalim law). */
    public enum Label {
        ORGANIC,
        LOCAL,
        QUALITY,
        VEGETARIAN
    }
}
