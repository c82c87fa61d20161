package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingNotices;
import fr.ent.canteen.booking.waiting.BookingEnd;
import fr.ent.canteen.booking.waiting.EndBookings;
import fr.ent.canteen.families.Leavers;
import fr.ent.core.PersonId;
import fr.ent.core.school.EndedByHolidays;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Brings bookings in step with the school holidays, in the transaction that changes them. Activities of the holidays take
 * place in them alone, all others out of them. Nobody is told or counted for days after a child's last one.
 */
@Component
class FollowHolidays implements EndedByHolidays {

    private final BookingsInHolidays bookings;
    private final Leavers leavers;
    private final EndBookings endBookings;
    private final BookingNotices notices;
    private final Clock clock;

    FollowHolidays(
            BookingsInHolidays bookings,
            Leavers leavers,
            EndBookings endBookings,
            BookingNotices notices,
            Clock clock) {
        this.bookings = bookings;
        this.leavers = leavers;
        this.endBookings = endBookings;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public HolidayEnds count(ComingHolidays coming) {
        List<Booking> closing = staying(bookings.list(coming));
        return new HolidayEnds(
                (int) closing.stream().map(Booking::child).distinct().count(), closing.size());
    }

    @Override
    public void end(ComingHolidays coming, PersonId by) {
        List<Booking> closing = bookings.list(coming);
        if (!closing.isEmpty()) {
            endBookings.end(closing, BookingEnd.by(by, clock.instant()));
            notices.closedByHolidays(staying(closing));
        }
    }

    private List<Booking> staying(List<Booking> closing) {
        return leavers.listBeforeLeaving(closing, Booking::child, Booking::day);
    }
}
