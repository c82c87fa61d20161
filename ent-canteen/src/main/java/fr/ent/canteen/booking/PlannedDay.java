package fr.ent.canteen.booking;

import fr.ent.canteen.Activity;
import fr.ent.canteen.Cents;
import fr.ent.canteen.DayStatus;
import fr.ent.canteen.activity.ClosedDay;
import fr.ent.canteen.activity.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a child's day at an activity, and how it stands at a moment. */
record PlannedDay(LocalDate day, Schedule schedule, Optional<Booking> booking, Optional<Cents> price, Room room) {

    /** Whether the day has a place left. */
    enum Room {
        LEFT,
        NONE
    }

    DayView at(Instant now) {
        return booking.map(live -> booked(live, now))
                .or(() -> schedule.closed(day).map(this::closed))
                .orElseGet(() -> unbooked(now));
    }

    private DayView booked(Booking live, Instant now) {
        boolean waiting = live.status() == Booking.Status.WAITING;
        Instant closesAt = schedule.cancellingClosesAt(day);
        return new DayView(
                day,
                waiting ? DayStatus.WAITING : DayStatus.BOOKED,
                live.id(),
                waiting ? live.rank() : null,
                live.price().amountCents(),
                closesAt,
                waiting || now.isBefore(closesAt),
                schedule.closed(day).orElse(null));
    }

    private DayView closed(ClosedDay why) {
        return free(DayStatus.CLOSED, null, null, Changeable.NO, why);
    }

    private DayView unbooked(Instant now) {
        Instant closesAt = schedule.bookingClosesAt(day);
        Cents amount = price.orElse(null);
        if (!now.isBefore(closesAt)) {
            return free(DayStatus.CUT_OFF_PASSED, amount, closesAt, Changeable.NO, null);
        }
        Activity activity = schedule.activity();
        boolean possible = price.isPresent() && (room == Room.LEFT || activity.waitingList());
        return free(
                room == Room.LEFT ? DayStatus.FREE : DayStatus.FULL,
                amount,
                closesAt,
                possible ? Changeable.YES : Changeable.NO,
                null);
    }

    private DayView free(
            DayStatus status,
            @Nullable Cents amount,
            @Nullable Instant closesAt,
            Changeable changeable,
            @Nullable ClosedDay closure) {
        return new DayView(day, status, null, null, amount, closesAt, changeable == Changeable.YES, closure);
    }

    private enum Changeable {
        YES,
        NO
    }
}
