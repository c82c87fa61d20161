package fr.ent.canteen.meals.menuplan;

/** The outcome of a wish to publish menus. */
sealed interface PublishOutcome permits PublishOutcome.Published, MenuChanged {

    /** @param menus how many menus families see from now on */
    record Published(int menus) implements PublishOutcome {}
}
