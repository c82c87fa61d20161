package fr.ent.canteen;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a dish counts as when menus are balanced over twenty meals (arrêté of 30 September 2011 on the nutritional quality
 * of school meals, annex I), and which meat or fish is in it.
 */
public enum Food {
    /** A starter with more than 15 % of fat. */
    FAT_STARTER,
    /** Fried or pre-fried, more than 15 % of fat. */
    FRIED,
    /** A main dish with as much fat as protein, or more. */
    FAT_MAIN,
    /** A dessert with more than 15 % of fat. */
    FAT_DESSERT,
    /** A dessert or dairy product with more than 20 g of simple sugars a portion and less than 15 % of fat. */
    SWEET_DESSERT,
    /** Raw vegetables or fruit, at least half of the dish. */
    RAW_PRODUCE,
    /** Cooked vegetables other than pulses, at least half of the dish. */
    COOKED_VEGETABLES,
    /** Pulses, potatoes, pasta, rice and other cereals. */
    STARCHES,
    /** A dessert of raw fruit alone. */
    RAW_FRUIT,
    /** At least 70 % of fish, with twice as much protein as fat. */
    FISH,
    /** Beef, veal or lamb, not minced. */
    RED_MEAT,
    /** Beef, veal or lamb, minced: in no frequency, but diets leave it out. */
    MINCED_MEAT,
    /** Poultry, rabbit and whatever meat is neither red nor pork. */
    WHITE_MEAT,
    PORK,
    /** Cheese with at least 150 mg of calcium a portion. */
    RICH_CHEESE,
    /** Cheese with 100 to 150 mg of calcium a portion. */
    CHEESE,
    /** A dairy product with more than 100 mg of calcium and less than 5 g of fat a portion. */
    LIGHT_DAIRY;

    private static final Set<Food> MEAT = EnumSet.of(RED_MEAT, MINCED_MEAT, WHITE_MEAT, PORK);

    public boolean isMeat() {
        return MEAT.contains(this);
    }
}
