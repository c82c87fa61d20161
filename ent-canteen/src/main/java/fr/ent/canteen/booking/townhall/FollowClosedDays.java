package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.canteen.offer.closed.SuspensionReason;
import fr.ent.canteen.offer.closed.Suspensions;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.school.closing.ClosedDayId;
import fr.ent.core.school.closing.EndedByClosedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Component;

/**
 * Calls off what takes place at schools on days that the town closes them, free of charge, and gives it back when the days
 * are open again. Each is a suspension that the desk doesn't show, for it goes with its closed days.
 */
@Component
class FollowClosedDays implements EndedByClosedDays {

    /** As many as a suspension names. */
    private static final int MOST_ACTIVITIES = 100;

    private final SuspendDays suspendDays;
    private final Suspensions suspensions;
    private final Activities activities;
    private final Leavers leavers;
    private final Sql sql;

    FollowClosedDays(
            SuspendDays suspendDays, Suspensions suspensions, Activities activities, Leavers leavers, Sql sql) {
        this.suspendDays = suspendDays;
        this.suspensions = suspensions;
        this.activities = activities;
        this.leavers = leavers;
        this.sql = sql;
    }

    @Override
    public ClosingEnds count(ClosingDays days) {
        List<ActivityId> closing = list(days);
        return closing.isEmpty()
                ? ClosingEnds.NONE
                : count(suspendDays.concerned(suspension(days, closing)), countOrders(days, closing));
    }

    /** None after a child's last day. */
    private ClosingEnds count(List<Booking> concerned, int orders) {
        List<Booking> all = leavers.listBeforeLeaving(concerned, Booking::child, Booking::day);
        int booked = SuspensionConcerned.booked(all).size();
        return ClosingEnds.ofBookings(
                (int) all.stream().map(Booking::child).distinct().count(), booked, all.size() - booked, orders);
    }

    @Override
    public void end(ClosingDays days, PersonId by) {
        list(days).stream().gather(Gatherers.windowFixed(MOST_ACTIVITIES)).forEach(closing -> {
            Suspension suspension = suspension(days, closing);
            suspendDays.suspend(suspension, by);
            suspensions.follow(suspension.id(), days.id());
        });
    }

    @Override
    public ClosingEnds restore(ClosedDayId closedDays, LocalDate from, PersonId by) {
        List<Booking> back = new ArrayList<>();
        suspensions
                .listOf(closedDays, from)
                .forEach(suspension -> back.addAll(
                        suspension.from().isBefore(from)
                                ? suspendDays.shorten(suspension, from.minusDays(1), by)
                                : suspendDays.undo(suspension, by)));
        return count(back, 0);
    }

    /** The activities that take place at a school that closes, whichever school their children are of. */
    private List<ActivityId> list(ClosingDays days) {
        return activities.listAt(days.schools()).stream()
                .filter(activity -> days.schools().contains(activity.schoolId()))
                .map(Activity::id)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    private int countOrders(ClosingDays days, List<ActivityId> closing) {
        return sql.of("""
                        select count(distinct (activity_id, day)) from canteen.kitchen_order
                        where activity_id = any(:activities) and day between :from and :to""")
                .ids("activities", closing)
                .with("from", days.from())
                .with("to", days.to())
                .count();
    }

    private static Suspension suspension(ClosingDays days, List<ActivityId> closing) {
        return new Suspension(
                NewId.next(),
                SuspensionReason.OTHER,
                days.label(),
                days.from(),
                days.to(),
                new HashSet<>(closing),
                null,
                true);
    }
}
