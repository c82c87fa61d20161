package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.core.persistence.Sql;
import fr.ent.core.school.EndedByHolidays.ComingHolidays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bookings of days on which their activity no longer takes place, as holidays come or go. */
@Component
class BookingsInHolidays {

    private final Sql sql;
    private final BookingRows rows;

    BookingsInHolidays(Sql sql, BookingRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    List<Booking> list(ComingHolidays coming) {
        return sql.of("""
                        select %s
                        from canteen.booking b
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        where b.day between :from and :to and b.status in ('REQUESTED', 'BOOKED', 'WAITING')
                          and (a.kind = 'HOLIDAY') <> (b.day = any(:holidays))
                        order by b.day, b.id""".formatted(BookingRows.COLUMNS))
                .with("from", coming.from())
                .with("to", coming.to())
                .days("holidays", coming.days())
                .list(rows::booking);
    }
}
