package fr.ent.canteen.meals.menuplan;

/** The point that is checked. */
enum MenuCheckKind {
    /** Nobody has said which allergens are in the dish (regulation (EU) 1169/2011). */
    ALLERGENS_MISSING,
    /** A lunch has four or five dishes (code rural, article D. 230-25). */
    FEW_COMPONENTS,
    /** A lunch has a main dish, a side and a dairy product (code rural, article D. 230-25). */
    MISSING_COMPONENT,
    /** The school is closed on the day of the menu. */
    CLOSED_DAY,
    /** A week has a menu without meat, fish or seafood in any part, or the choice of one (EGalim law). */
    NO_VEGETARIAN_MEAL,
    /** Less often than the territory's frequencies say. */
    TOO_RARE,
    /** More often than the territory's frequencies say. */
    TOO_OFTEN
}
