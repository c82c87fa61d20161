package fr.ent.canteen.booking;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads how days stand: two statements, however many children and days. */
@Component
class DayBook {

    private final Bookings bookings;
    private final Places places;

    DayBook(Bookings bookings, Places places) {
        this.bookings = bookings;
        this.places = places;
    }

    Days between(Collection<ChildId> children, Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return new Days(
                bookings.listLive(children, from, to).stream()
                        .collect(Collectors.toMap(
                                booking -> new Slot(booking.child(), booking.place()), Function.identity())),
                places.listFull(activities, from, to));
    }

    /** A child's day at an activity. */
    record Slot(ChildId child, Places.Day day) {}

    /** Live bookings, and the days without a place left. */
    record Days(Map<Slot, Booking> live, Set<Places.Day> full) {

        Optional<Booking> find(ChildId child, Places.Day day) {
            return Optional.ofNullable(live.get(new Slot(child, day)));
        }
    }
}
