package fr.ent.canteen.booking.day;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.booking.place.NewBookings;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import fr.ent.core.away.BookedBeside.AgainDay;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Books days again that were cancelled, as the family could by itself: in time, and where there is room. The payer and the price
 * told stay those of the booking that was cancelled.
 */
@Component
class BookAgain {

    private final Bookings bookings;
    private final NewBookings newBookings;
    private final Activities activities;
    private final SeatAgain seatAgain;
    private final Clock clock;

    BookAgain(Bookings bookings, NewBookings newBookings, Activities activities, SeatAgain seatAgain, Clock clock) {
        this.bookings = bookings;
        this.newBookings = newBookings;
        this.activities = activities;
        this.seatAgain = seatAgain;
        this.clock = clock;
    }

    /** The outcome of each; a day that the child has anew, or that isn't cancelled any more, is none of them. */
    List<AgainDay> book(ChildId child, Collection<UUID> cancelled, Viewer guardian) {
        Optional<ChildView> own = guardian.children().stream()
                .filter(one -> one.id().equals(child))
                .findFirst();
        if (cancelled.isEmpty() || own.isEmpty()) {
            return List.of();
        }
        List<Booking> ended = bookings
                .list(cancelled.stream().map(BookingId::new).toList())
                .stream()
                .filter(booking -> booking.child().equals(child) && booking.status() == BookingStatus.CANCELLED)
                .toList();
        return ended.isEmpty() ? List.of() : book(ended, own.get(), guardian);
    }

    private List<AgainDay> book(List<Booking> ended, ChildView child, Viewer guardian) {
        List<Activity> held =
                activities.hold(ended.stream().map(Booking::activity).distinct().toList());
        Instant now = clock.instant();
        return activities.asOfNow(() -> {
            SeatAgain.Possible possible = seatAgain.sort(ended, held, child, guardian, now);
            List<Booking> wanted = possible.open().stream()
                    .map(booking -> renewed(booking, guardian))
                    .toList();
            Set<BookingId> added = wanted.isEmpty() ? Set.of() : newBookings.add(wanted, now);
            return seatAgain.seat(
                    possible,
                    wanted.stream()
                            .filter(booking -> added.contains(booking.id()))
                            .toList(),
                    guardian.person(),
                    now);
        });
    }

    private static Booking renewed(Booking cancelled, Viewer guardian) {
        return new Booking(
                BookingId.next(),
                cancelled.child(),
                cancelled.activity(),
                cancelled.day(),
                BookingStatus.BOOKED,
                0,
                cancelled.kept(),
                cancelled.household(),
                guardian.person(),
                null,
                cancelled.pattern());
    }
}
