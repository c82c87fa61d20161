package fr.ent.canteen.meals.dish;

/** Refusals of dishes of the library. */
final class DishProblems {

    /** The library has a dish of this component and name. */
    static final String KNOWN = "409 canteen:dish-known";

    private DishProblems() {}
}
