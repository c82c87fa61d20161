package fr.ent.gateway.home;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.DayStatus;
import fr.ent.canteen.MealWarning;
import fr.ent.canteen.Menu;
import fr.ent.homework.DeclaredAway;
import fr.ent.homework.DueView;
import fr.ent.homework.LivedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's day. A field of a module that failed is null.
 *
 * @param open whether the school in which the child is then is open; not from the first day away on
 * @param lived by the timetable of the class; none also where it doesn't tell of the day
 * @param away absences declared of the child, the latest word first
 * @param warnings what on the menu the child must not or may not eat
 * @param bookable whether lunch can now be booked or queued for
 * @param closesAt until when lunch can be changed
 */
record HomeDay(
        LocalDate date,
        @Nullable Boolean open,
        @Nullable String closureLabel,
        @Nullable List<DueView> homework,
        @Nullable LivedDay lived,
        @Nullable List<DeclaredAway> away,
        @Nullable Menu menu,
        @Nullable List<MealWarning> warnings,
        @Nullable LunchBooking booking,
        @Nullable ActivityId activityId,
        @Nullable Boolean bookable,
        @Nullable Instant closesAt) {

    /** A live booking. */
    record LunchBooking(BookingId id, DayStatus status) {}
}
