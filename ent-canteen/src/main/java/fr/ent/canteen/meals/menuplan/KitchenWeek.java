package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Menu;
import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar.Closure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of a school as the kitchen plans them, and what to look at before publishing. */
record KitchenWeek(SchoolId schoolId, List<KitchenDay> days, List<MenuCheck> checks) {

    /**
     * A day; {@code menu} has no publication as long as it is a draft.
     *
     * @param version to be sent back with a change, so that another cook's isn't overwritten unseen
     */
    record KitchenDay(
            LocalDate date,
            @Nullable Closure closure,
            @Nullable Menu menu,
            @Nullable String version) {}
}
