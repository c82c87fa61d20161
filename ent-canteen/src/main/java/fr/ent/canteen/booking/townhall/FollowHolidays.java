package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingNotices;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.canteen.booking.waiting.BookingEnd;
import fr.ent.canteen.booking.waiting.EndBookings;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.school.EndedByHolidays;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Brings bookings in step with the school holidays, in the transaction that changes them. Activities of the holidays take
 * place in them alone, all others out of them.
 */
@Component
class FollowHolidays implements EndedByHolidays {

    private final Sql sql;
    private final BookingRows rows;
    private final EndBookings endBookings;
    private final BookingNotices notices;
    private final Clock clock;

    FollowHolidays(Sql sql, BookingRows rows, EndBookings endBookings, BookingNotices notices, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.endBookings = endBookings;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public HolidayEnds count(ComingHolidays coming) {
        List<Booking> closing = list(coming);
        return new HolidayEnds(
                (int) closing.stream().map(Booking::child).distinct().count(), closing.size());
    }

    @Override
    public void end(ComingHolidays coming, PersonId by) {
        List<Booking> closing = list(coming);
        if (!closing.isEmpty()) {
            endBookings.end(closing, BookingEnd.by(by, clock.instant()));
            notices.closedByHolidays(closing);
        }
    }

    private List<Booking> list(ComingHolidays coming) {
        return sql.of("""
                        select b.id, b.child_id, b.activity_id, b.day, b.status, b.amount_cents, b.explanation,
                               b.situation, b.price_fixed, b.units, b.session, b.booked_by, b.household_id, b.accept_by,
                               b.pattern_id, 0 as rank
                        from canteen.booking b
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        where b.day between :from and :to and b.status in ('REQUESTED', 'BOOKED', 'WAITING')
                          and (a.kind = 'HOLIDAY') <> (b.day = any(:holidays))
                        order by b.day, b.id""")
                .with("from", coming.from())
                .with("to", coming.to())
                .days("holidays", coming.days())
                .list(rows::booking);
    }
}
