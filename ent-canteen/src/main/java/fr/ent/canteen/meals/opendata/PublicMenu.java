package fr.ent.canteen.meals.opendata;

import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A menu as everybody may read it; schools are named by their UAI number. */
record PublicMenu(
        LocalDate date,
        String schoolUai,
        String schoolName,
        Instant publishedAt,
        @Nullable Instant modifiedAt,
        @Nullable String modification,
        List<PublicComponent> components) {

    static PublicMenu of(PublicMenus.SchoolMenu day) {
        Menu.Publication publication = Objects.requireNonNull(day.menu().publication());
        return new PublicMenu(
                day.menu().date(),
                day.school().uai(),
                day.school().name(),
                publication.publishedAt(),
                publication.modifiedAt(),
                publication.modification(),
                day.menu().components().stream().map(PublicComponent::of).toList());
    }

    /** A component and its dishes. */
    record PublicComponent(MenuComponentKind kind, List<PublicDish> dishes) {
        static PublicComponent of(Menu.Component component) {
            return new PublicComponent(
                    component.kind(),
                    component.dishes().stream().map(PublicDish::of).toList());
        }
    }

    /**
     * A dish.
     *
     * @param allergensStated whether the kitchen has said which allergens are in it
     */
    record PublicDish(String name, Set<Menu.Allergen> allergens, boolean allergensStated, Set<Menu.Label> labels) {
        static PublicDish of(Menu.Dish dish) {
            return new PublicDish(dish.name(), dish.allergens(), dish.allergensStated(), dish.labels());
        }
    }
}
