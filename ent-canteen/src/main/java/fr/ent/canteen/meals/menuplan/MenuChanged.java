package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.meals.MenuVersion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Another cook has changed the menus that somebody goes on from; nothing is done then.
 *
 * @param days which ones
 */
record MenuChanged(List<LocalDate> days) implements PlanOutcome, PublishOutcome {

    static MenuChanged on(Collection<MenuVersion> overtaken) {
        return new MenuChanged(
                overtaken.stream().map(MenuVersion::date).sorted().distinct().toList());
    }
}
