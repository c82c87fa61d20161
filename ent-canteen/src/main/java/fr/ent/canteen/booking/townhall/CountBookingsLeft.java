package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.BookingsToCome;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the bookings that a changed activity leaves behind; three statements, and none when it takes the same children. */
@Component
class CountBookingsLeft implements BookingsToCome {

    private final Sql sql;
    private final Directory directory;
    private final TownClock clock;

    CountBookingsLeft(Sql sql, Directory directory, TownClock clock) {
        this.sql = sql;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public int countLeft(Activity before, Activity after) {
        if (after.takesTheSame(before)) {
            return 0;
        }
        List<BookedDay> days = listDays(after.id(), clock.today());
        Map<ChildId, ChildView> children =
                directory
                        .listChildren(
                                days.stream().map(BookedDay::child).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(ChildView::id, Function.identity()));
        return (int) days.stream()
                .filter(day -> isLeft(day, children.get(day.child()), before, after))
                .count();
    }

    private List<BookedDay> listDays(ActivityId activity, LocalDate from) {
        return sql.of("""
                        select child_id, day from canteen.booking
                        where activity_id = :activity and day >= :from and status in ('BOOKED', 'WAITING')""")
                .with("activity", activity)
                .with("from", from)
                .list(row -> new BookedDay(row.id("child_id", ChildId::new), row.day("day")));
    }

    private static boolean isLeft(BookedDay booked, @Nullable ChildView child, Activity before, Activity after) {
        return child != null
                && before.takes(child, booked.day().getDayOfWeek())
                && !after.takes(child, booked.day().getDayOfWeek());
    }

    /** A child's day, booked or waited for. */
    private record BookedDay(ChildId child, LocalDate day) {}
}
