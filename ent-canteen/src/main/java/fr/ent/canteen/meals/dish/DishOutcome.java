package fr.ent.canteen.meals.dish;

/** The outcome of a wish to keep a dish. */
sealed interface DishOutcome {

    record Kept(LibraryDish dish) implements DishOutcome {}

    sealed interface Refused extends DishOutcome {}

    /** The component has another dish of this name. */
    record KnownName() implements Refused {}

    record NotThere() implements Refused {}
}
