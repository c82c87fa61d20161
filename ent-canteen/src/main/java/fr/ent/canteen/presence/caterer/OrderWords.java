package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.families.ChildNeeds;
import fr.ent.canteen.meals.FrenchWords;
import fr.ent.canteen.presence.kitchen.ChildrenApart.ChildChange;
import fr.ent.canteen.presence.kitchen.ChildrenApart.ChildMeal;
import fr.ent.canteen.presence.kitchen.OrderLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;

/** An order in French: it leaves the web application. */
final class OrderWords {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    private OrderWords() {}

    static String of(LocalDate day) {
        String words = LONG_DAY.format(day);
        return day.getDayOfMonth() == 1 ? words.replaceFirst(" 1 ", " 1er ") : words;
    }

    static String version(int number) {
        return number == 0 ? "commande initiale" : "version " + number;
    }

    static String of(OrderLine line) {
        if (line.packedMeal()) {
            return "Paniers-repas apportés (non comptés)";
        }
        return line.texture() == ChildNeeds.Texture.WHOLE
                ? of(line.diet())
                : of(line.diet()) + ", texture " + of(line.texture());
    }

    /** Two more, one less. */
    static String change(OrderLine line) {
        return (line.count() > 0 ? "+" : "−") + Math.abs(line.count()) + " " + of(line);
    }

    static String change(ChildChange change) {
        return switch (change.kind()) {
                    case ADDED -> "Nouveau : ";
                    case CHANGED -> "Modifié : ";
                    case REMOVED -> "Retiré : ";
                }
                + name(change.child()) + " – " + food(change.child());
    }

    static String name(ChildMeal child) {
        return child.familyName().isEmpty()
                ? "Enfant sorti"
                : child.givenName() + " " + child.familyName() + " (" + child.className() + ")";
    }

    /** Allergens, plan, diet and texture of a child. */
    static String food(ChildMeal child) {
        StringJoiner words = new StringJoiner(" ; ");
        if (!child.allergens().isEmpty()) {
            words.add("sans " + FrenchWords.list(child.allergens(), ", "));
        }
        if (!child.otherAllergies().isEmpty()) {
            words.add("autre allergie : " + child.otherAllergies());
        }
        if (child.carePlan()) {
            words.add("PAI");
        }
        if (child.packedMeal()) {
            words.add("apporte son panier-repas");
        } else if (child.diet() != ChildNeeds.Diet.STANDARD) {
            words.add(of(child.diet()).toLowerCase(Locale.FRENCH));
        }
        if (child.texture() != ChildNeeds.Texture.WHOLE) {
            words.add("texture " + of(child.texture()));
        }
        if (!child.instead().isEmpty()) {
            words.add("à la place : " + child.instead());
        }
        return words.toString();
    }

    static String of(ChildNeeds.Diet diet) {
        return switch (diet) {
            case STANDARD -> "Repas habituel";
            case NO_PORK -> "Sans porc";
            case NO_MEAT -> "Sans viande";
            case VEGETARIAN -> "Végétarien";
        };
    }

    private static String of(ChildNeeds.Texture texture) {
        return switch (texture) {
            case WHOLE -> "entière";
            case CHOPPED -> "hachée";
            case BLENDED -> "mixée";
        };
    }
}
