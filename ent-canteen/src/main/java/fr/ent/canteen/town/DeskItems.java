package fr.ent.canteen.town;

import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;

/**
 * The tasks that a feature has for the town hall today. Each feature of the canteen with a queue offers a bean of this
 * type; the desk shows all of them in one list, so an implementation reads in a constant number of statements.
 */
public interface DeskItems {

    /** Queues with something in them, in the order in which they should be worked off. */
    List<DeskItem> list(Viewer agent, LocalDate today);
}
