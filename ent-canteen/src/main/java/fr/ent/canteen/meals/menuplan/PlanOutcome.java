package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.meals.MenuVersion;
import java.util.List;

/** The outcome of a wish to plan menus. */
sealed interface PlanOutcome permits PlanOutcome.Planned, MenuChanged {

    /** @param versions the days as they stand from now on */
    record Planned(List<MenuVersion> versions) implements PlanOutcome {}
}
