package fr.ent.canteen;

/** Why it is said; the gravest first. */
public enum MealWarningReason {
    /** The child is allergic to it. */
    ALLERGEN,
    /** The child is allergic to something, and the kitchen hasn't said what is in the dish. */
    ALLERGENS_UNKNOWN,
    /** The child's diet leaves it out. */
    DIET
}
