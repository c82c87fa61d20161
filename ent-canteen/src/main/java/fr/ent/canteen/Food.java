package fr.ent.canteen;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of dish that are counted when menus are balanced over twenty meals, each with the parts of the meal where
 * it is counted and the meat or fish in it.
 *
 * <p>Definitions and parts are those of annex I of the arrêté of 30 September 2011 on the nutritional quality of school
 * meals (NOR AGRG1032380A). That half of a dish decides what it counts as is the GEMRCN's reading of it.
 */
public enum Food {
    /** A starter with more than 15 % of fat. */
    FAT_STARTER,
    /** Fried or pre-fried, with more than 15 % of fat. */
    FRIED,
    /** A main dish with as much fat as protein, or more. */
    FAT_MAIN,
    /** A dessert with more than 15 % of fat. */
    FAT_DESSERT,
    /** A dessert with more than 20 g of simple sugars a portion and less than 15 % of fat. */
    SWEET_DESSERT,
    /** Raw vegetables or fresh fruit, at least half of the dish. */
    RAW_PRODUCE,
    /** Cooked vegetables other than pulses, at least half of the dish. */
    COOKED_VEGETABLES,
    /** Pulses, potatoes, pasta, rice and other cereals, at least half of the dish. */
    STARCHES,
    /** A dessert of raw fruit alone. */
    RAW_FRUIT,
    /** Fish, or a preparation of at least 70 % of fish, with at least twice as much protein as fat. */
    FISH,
    /** Beef, veal or lamb, not minced, or butcher's offal. */
    RED_MEAT,
    /** A preparation of meat, fish or egg with less than 70 % of it. */
    PREPARATION,
    /** Beef, veal or lamb, minced: in no frequency, but diets leave it out. */
    MINCED_MEAT,
    /** Poultry, rabbit and whatever meat is neither red nor pork. */
    WHITE_MEAT,
    PORK,
    /** Cheese with at least 150 mg of calcium a portion. */
    RICH_CHEESE,
    /** Cheese with 100 to 150 mg of calcium a portion. */
    CHEESE,
    /** A dairy product or milk dessert with more than 100 mg of calcium and less than 5 g of fat a portion. */
    LIGHT_DAIRY;

    private static final Set<Food> MEAT = EnumSet.of(RED_MEAT, MINCED_MEAT, WHITE_MEAT, PORK);

    public boolean isMeat() {
        return MEAT.contains(this);
    }

    /** Whether it counts in a frequency when it is served as this part of the meal. */
    public boolean isCountedIn(MenuComponentKind part) {
        return switch (this) {
            case FAT_STARTER -> part == MenuComponentKind.STARTER;
            case RICH_CHEESE, CHEESE -> part == MenuComponentKind.STARTER || part == MenuComponentKind.DAIRY;
            case RAW_PRODUCE ->
                part == MenuComponentKind.STARTER || part == MenuComponentKind.MAIN || part == MenuComponentKind.SIDE;
            case FISH, RED_MEAT, PREPARATION, FAT_MAIN -> part == MenuComponentKind.MAIN;
            case COOKED_VEGETABLES, STARCHES, FRIED -> part == MenuComponentKind.MAIN || part == MenuComponentKind.SIDE;
            case LIGHT_DAIRY -> part == MenuComponentKind.DAIRY || part == MenuComponentKind.DESSERT;
            case RAW_FRUIT, FAT_DESSERT, SWEET_DESSERT -> part == MenuComponentKind.DESSERT;
            case MINCED_MEAT, WHITE_MEAT, PORK -> false;
        };
    }
}
