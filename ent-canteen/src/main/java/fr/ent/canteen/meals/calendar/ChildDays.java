package fr.ent.canteen.meals.calendar;

import fr.ent.canteen.Menu;
import fr.ent.canteen.meals.MealWarnings;
import fr.ent.canteen.meals.Menus;
import fr.ent.core.ChildView;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The meals and bookings of a child. */
@Component
class ChildDays {

    private final Menus menus;
    private final MealWarnings warnings;
    private final BookedDays booked;

    ChildDays(Menus menus, MealWarnings warnings, BookedDays booked) {
        this.menus = menus;
        this.warnings = warnings;
        this.booked = booked;
    }

    ChildCalendar calendar(Feed feed, ChildView child, LocalDate today, LocalDate from, LocalDate to) {
        List<Menu> served = menus.list(List.of(child.schoolId()), from, to);
        return ChildCalendar.of(
                feed,
                child.givenName(),
                served,
                booked.list(child.id(), from, to),
                feed.health() ? warnings.on(today, List.of(child), served) : List.of());
    }
}
