package fr.ent.canteen.meals;

import fr.ent.canteen.Food;
import fr.ent.canteen.MealWarning;
import fr.ent.canteen.MealWarningReason;
import fr.ent.canteen.Menu;
import fr.ent.canteen.Menu.Allergen;
import fr.ent.canteen.families.ChildNeeds;
import fr.ent.core.ChildId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The dishes of a menu that a child with these needs must not eat, or may not. */
record DishWarnings(ChildId child, ChildNeeds needs) {

    List<MealWarning> of(Menu menu) {
        return menu.components().stream()
                .flatMap(component -> of(menu, component))
                .sorted(Comparator.comparing(MealWarning::reason))
                .toList();
    }

    private Stream<MealWarning> of(Menu menu, Menu.Component component) {
        List<String> fine = component.dishes().stream()
                .filter(dish -> reason(dish).isEmpty())
                .map(Menu.Dish::name)
                .toList();
        return component.dishes().stream()
                .flatMap(dish -> reason(dish).stream()
                        .map(reason -> new MealWarning(
                                child, menu.date(), component.kind(), dish.name(), reason, contained(dish), fine)));
    }

    private Optional<MealWarningReason> reason(Menu.Dish dish) {
        if (!contained(dish).isEmpty()) {
            return Optional.of(MealWarningReason.ALLERGEN);
        }
        if (!dish.allergensStated() && !needs.allergies().isEmpty()) {
            return Optional.of(MealWarningReason.ALLERGENS_UNKNOWN);
        }
        return suitsDiet(dish) ? Optional.empty() : Optional.of(MealWarningReason.DIET);
    }

    private Set<Allergen> contained(Menu.Dish dish) {
        Set<Allergen> contained = EnumSet.noneOf(Allergen.class);
        contained.addAll(dish.allergens());
        contained.retainAll(needs.allergies());
        return contained;
    }

    /** Only what the kitchen has said counts: nothing is guessed from a name. Fish is told by its allergen, too. */
    private boolean suitsDiet(Menu.Dish dish) {
        Collection<Food> foods = dish.foods();
        boolean meat = foods.stream().anyMatch(Food::isMeat);
        boolean seafood = foods.contains(Food.FISH)
                || dish.allergens().contains(Allergen.FISH)
                || dish.allergens().contains(Allergen.CRUSTACEANS)
                || dish.allergens().contains(Allergen.MOLLUSCS);
        return switch (needs.diet()) {
            case STANDARD -> true;
            case NO_PORK -> !foods.contains(Food.PORK);
            case NO_MEAT -> !meat;
            case VEGETARIAN -> dish.labels().contains(Menu.Label.VEGETARIAN) || !(meat || seafood);
        };
    }
}
