package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.core.ChildId;
import fr.ent.core.PupilLeft;
import fr.ent.core.SchoolId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what children who left or changed school have booked for later; the places go to those who wait, and what ended is remembered. */
@Component
public class EndLater {

    private final Bookings bookings;
    private final EndBookings endBookings;
    private final LeaverBookings ended;
    private final Clock clock;

    EndLater(Bookings bookings, EndBookings endBookings, LeaverBookings ended, Clock clock) {
        this.bookings = bookings;
        this.endBookings = endBookings;
        this.ended = ended;
        this.clock = clock;
    }

    /** The territory is in scope. */
    @Transactional
    public void end(PupilLeft left) {
        end(bookings.listOf(left.child(), left.on().plusDays(1)));
    }

    /** Ends what isn't offered at the schools that children came to; the territory is in scope. */
    @Transactional
    public void endElsewhere(Map<ChildId, SchoolId> schools, LocalDate last) {
        end(ended.listElsewhere(schools, last.plusDays(1)));
    }

    private void end(List<Booking> later) {
        if (!later.isEmpty()) {
            Instant now = clock.instant();
            endBookings.end(later, BookingEnd.byTheProduct(now));
            ended.remember(
                    later.stream()
                            .filter(booking -> booking.status() != BookingStatus.CANCELLED)
                            .toList(),
                    now);
        }
    }
}
