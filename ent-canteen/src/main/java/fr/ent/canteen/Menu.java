package fr.ent.canteen;

import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The lunch of a school's day, component by component. */
public record Menu(SchoolId schoolId, LocalDate date, List<Component> components) {

    public Menu {
        components = List.copyOf(components);
    }

    /** A part of the meal, and the dishes to choose from. */
    public record Component(Kind kind, List<Dish> dishes) {

        public Component {
            dishes = List.copyOf(dishes);
        }

        /** The parts of a meal, in the order they are eaten. */
        public enum Kind {
            STARTER,
            MAIN,
            SIDE,
            DAIRY,
            DESSERT,
            BREAD,
            OTHER
        }
    }

    /** A dish with what must be said of it. */
    public record Dish(String name, Set<Allergen> allergens, Set<Label> labels) {

        public Dish {
            allergens = new TreeSet<>(allergens);
            labels = new TreeSet<>(labels);
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

    /** What a kitchen may claim (EGalim law). */
    public enum Label {
        ORGANIC,
        LOCAL,
        QUALITY,
        VEGETARIAN
    }
}
