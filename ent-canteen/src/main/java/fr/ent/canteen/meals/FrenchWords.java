package fr.ent.canteen.meals;

import fr.ent.canteen.Menu;
import fr.ent.canteen.Menu.Allergen;
import fr.ent.canteen.MenuComponentKind;
import java.util.Collection;
import java.util.stream.Collectors;

/** Menus in French, for what leaves the web application: calendars and open data. */
public final class FrenchWords {

    private FrenchWords() {}

    public static String list(Collection<Allergen> allergens, String separator) {
        return allergens.stream().map(FrenchWords::of).collect(Collectors.joining(separator));
    }

    /** The names of regulation (EU) 1169/2011, annex II, as people say them. */
    public static String of(Allergen allergen) {
        return switch (allergen) {
            case GLUTEN -> "gluten";
            case CRUSTACEANS -> "crustacés";
            case EGGS -> "œufs";
            case FISH -> "poisson";
            case PEANUTS -> "arachides";
            case SOYA -> "soja";
            case MILK -> "lait";
            case NUTS -> "fruits à coque";
            case CELERY -> "céleri";
            case MUSTARD -> "moutarde";
            case SESAME -> "sésame";
            case SULPHITES -> "sulfites";
            case LUPIN -> "lupin";
            case MOLLUSCS -> "mollusques";
        };
    }

    /** The words of SCDL's {@code menuPlatType}. */
    public static String of(MenuComponentKind kind) {
        return switch (kind) {
            case STARTER -> "entrée";
            case MAIN -> "plat principal";
            case SIDE -> "garniture";
            case DAIRY -> "produit laitier";
            case DESSERT -> "dessert";
            case BREAD -> "pain";
            case OTHER -> "autre";
        };
    }

    public static String of(Menu.Label label) {
        return switch (label) {
            case ORGANIC -> "bio";
            case LOCAL -> "local";
            case QUALITY -> "signe de qualité";
            case VEGETARIAN -> "végétarien";
        };
    }
}
