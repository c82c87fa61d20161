package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.canteen.booking.waiting.ReturnedCalledOff;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.closed.Suspensions;
import fr.ent.core.leaving.PupilsStay;
import fr.ent.core.leaving.PupilsStay.StayingPupil;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells families whose children stay after all, or are here again, which of their days were called off meanwhile: nobody told them then. */
@Component
class TellCalledOff {

    private final Sql sql;
    private final BookingRows rows;
    private final Suspensions suspensions;
    private final Activities activities;
    private final SuspensionNotices notices;

    TellCalledOff(
            Sql sql, BookingRows rows, Suspensions suspensions, Activities activities, SuspensionNotices notices) {
        this.sql = sql;
        this.rows = rows;
        this.suspensions = suspensions;
        this.activities = activities;
        this.notices = notices;
    }

    @EventListener
    void stay(PupilsStay stay) {
        tell(listSince(stay.pupils()));
    }

    @EventListener
    void returned(ReturnedCalledOff returned) {
        tell(sql.of("""
                        select %s, b.suspension_id from canteen.booking b
                        where b.id = any(:ids) and b.suspension_id is not null
                        order by b.day, b.id""".formatted(BookingRows.HELD_COLUMNS))
                .ids("ids", returned.bookings())
                .list(this::dayOff));
    }

    private void tell(List<DayOff> days) {
        days.stream()
                .collect(Collectors.groupingBy(
                        DayOff::by, LinkedHashMap::new, Collectors.mapping(DayOff::booking, Collectors.toList())))
                .forEach((by, bookings) -> suspensions
                        .findStanding(by)
                        .ifPresent(suspension -> notices.suspended(
                                suspension, activities.list(List.copyOf(suspension.activities())), bookings)));
    }

    /** Days called off since the leaving was announced, or held since then by another suspension; with the status it had. */
    private List<DayOff> listSince(List<StayingPupil> pupils) {
        return sql.of("""
                        select %s, b.suspension_id
                        from unnest(:children, cast(:firsts as date[]), cast(:sinces as timestamptz[]))
                             as w (child, first, since)
                        join canteen.booking b on b.child_id = w.child and b.suspension_id is not null
                                              and b.day >= w.first
                        join canteen.suspension s on s.territory_id = b.territory_id and s.id = b.suspension_id
                        where b.cancelled_at >= w.since or s.decided_at >= w.since
                        order by b.day, b.id""".formatted(BookingRows.HELD_COLUMNS))
                .ids("children", pupils, StayingPupil::child)
                .days("firsts", pupils, StayingPupil::firstDayAway)
                .texts("sinces", pupils, StayingPupil::since)
                .list(this::dayOff);
    }

    private DayOff dayOff(Row row) {
        return new DayOff(row.uuid("suspension_id"), rows.booking(row));
    }

    /** @param by the suspension that calls it off */
    private record DayOff(UUID by, Booking booking) {}
}
