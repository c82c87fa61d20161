package fr.ent.canteen.booking.week;

import fr.ent.canteen.DayStatus;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ClosedDay;
import fr.ent.canteen.offer.Registration;
import fr.ent.canteen.offer.Schedule;
import fr.ent.core.ChildView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A child's day at an activity, and how it stands at a moment. */
record PlannedDay(LocalDate day, ChildView child, Schedule schedule, Optional<Booking> booking, Bill bill, Room room) {

    /** The price of a day for the reader, and its outcome; {@code others} when it is another household's affair. */
    record Bill(Optional<Cents> price, boolean others, Optional<DayOutcome> outcome) {}

    /** Whether the day has a place left. */
    enum Room {
        LEFT,
        NONE
    }

    DayView at(Instant now) {
        return booking.map(live -> booked(live, now))
                .or(() -> schedule.closed(day, child).map(this::closed))
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
                bill.others() ? null : live.price().amountCents(),
                closesAt,
                waiting || live.acceptBy() != null || now.isBefore(closesAt),
                schedule.closed(day, child).orElse(null),
                live.acceptBy(),
                bill.others(),
                bill.outcome().orElse(null));
    }

    private DayView closed(ClosedDay why) {
        return free(DayStatus.CLOSED, null, null, Changeable.NO, why);
    }

    private DayView unbooked(Instant now) {
        Instant closesAt = schedule.bookingClosesAt(day);
        Cents amount = bill.price().orElse(null);
        Registration registration = schedule.activity().registration();
        if (!now.isBefore(closesAt) || registration.isOver(now)) {
            return free(DayStatus.CUT_OFF_PASSED, amount, closesAt, Changeable.NO, null);
        }
        Activity activity = schedule.activity();
        boolean priced = bill.price().isPresent() || bill.others();
        boolean possible = priced && !registration.isAhead(now) && (room == Room.LEFT || activity.waitingList());
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
        return new DayView(
                day,
                status,
                null,
                null,
                amount,
                closesAt,
                changeable == Changeable.YES,
                closure,
                null,
                bill.others(),
                bill.outcome().orElse(null));
    }

    private enum Changeable {
        YES,
        NO
    }
}
