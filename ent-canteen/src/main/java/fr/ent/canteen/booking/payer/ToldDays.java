package fr.ent.canteen.booking.payer;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The booked days of which is told that they change their payer: those that cost something, or wait for a place. */
@Component
class ToldDays {

    /** Nothing is booked as late as that. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Bookings bookings;

    ToldDays(Bookings bookings) {
        this.bookings = bookings;
    }

    /** Live bookings of a child from a day on, and those called off that stay charged; by day. */
    List<Booking> list(ChildId child, LocalDate from) {
        return bookings.listLiveOrCharged(List.of(child), from, LAST);
    }
}
