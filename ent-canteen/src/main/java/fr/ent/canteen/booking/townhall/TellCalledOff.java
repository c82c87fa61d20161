package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingRows;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.closed.Suspensions;
import fr.ent.core.leaving.PupilsStay;
import fr.ent.core.leaving.PupilsStay.StayingPupil;
import fr.ent.core.persistence.Sql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells families whose children stay after all which of their days were called off meanwhile, since nobody told them then. */
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
        list(stay.pupils())
                .forEach((by, days) -> suspensions
                        .findStanding(by)
                        .ifPresent(suspension -> notices.suspended(
                                suspension, activities.list(List.copyOf(suspension.activities())), days)));
    }

    /** By the suspension that calls them off, with the status they had. */
    private Map<UUID, List<Booking>> list(List<StayingPupil> pupils) {
        return sql
                .of("""
                        select %s, b.suspension_id
                        from unnest(:children, cast(:firsts as date[]), cast(:sinces as timestamptz[]))
                             as w (child, first, since)
                        join canteen.booking b on b.child_id = w.child and b.suspension_id is not null
                                              and b.day >= w.first and b.cancelled_at >= w.since
                        order by b.day, b.id""".formatted(BookingRows.HELD_COLUMNS))
                .ids("children", pupils, StayingPupil::child)
                .days("firsts", pupils, StayingPupil::firstDayAway)
                .texts("sinces", pupils, StayingPupil::since)
                .list(row -> new DayOff(row.uuid("suspension_id"), rows.booking(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        DayOff::by, LinkedHashMap::new, Collectors.mapping(DayOff::booking, Collectors.toList())));
    }

    private record DayOff(UUID by, Booking booking) {}
}
