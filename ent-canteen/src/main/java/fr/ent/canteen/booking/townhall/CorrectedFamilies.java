package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.day.BookMeal;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.presence.Attendances;
import fr.ent.canteen.presence.DaysAway;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The families that an agent corrects bookings for. */
@Component
class CorrectedFamilies {

    private final Families families;
    private final Leavers leavers;
    private final Attendances attendances;

    CorrectedFamilies(Families families, Leavers leavers, Attendances attendances) {
        this.families = families;
        this.leavers = leavers;
        this.attendances = attendances;
    }

    ChildView getChild(ChildId child, Viewer agent) {
        return families.getChild(child, agent);
    }

    /** The child to book for, and the household that pays. */
    BookMeal.Guest guest(ChildView child, @Nullable HouseholdId payer, Viewer agent) {
        return new BookMeal.Guest(
                child,
                leavers.find(child.id(), agent).orElse(null),
                families.getPayer(child.id(), agent, payer),
                agent.person(),
                List.of());
    }

    /** The first day away of a child, where nothing is due for its booking after the last one. */
    Optional<LocalDate> firstDayNotDue(Booking booking) {
        return new DaysAway(leavers.firstDaysAway(List.of(booking.child())))
                .notDue(
                        booking.child(),
                        booking.day(),
                        attendances.list(List.of(booking.child()), booking.day(), booking.day()).stream()
                                .filter(came -> came.activity().equals(booking.activity()))
                                .findFirst());
    }

    boolean isOwn(ChildId child, @Nullable HouseholdId payer, Viewer agent) {
        return families.isOwn(child, payer, agent);
    }
}
