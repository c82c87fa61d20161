package fr.ent.canteen.booking.week;

import fr.ent.canteen.DayStatus;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
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
record PlannedDay(
        LocalDate day,
        ChildView child,
        Schedule schedule,
        Optional<Booking> booking,
        DayPrice price,
        FreePlace freePlace) {

    /**
     * The price of a day for the reader, and its outcome; {@code others} when it is another household's affair.
     *
     * @param charged what stays to be paid of a booking that was called off
     */
    record DayPrice(Optional<Cents> price, Optional<Cents> charged, boolean others, Optional<DayOutcome> outcome) {}

    /** Whether the day has a place left. */
    enum FreePlace {
        LEFT,
        NONE
    }

    DayView at(Instant now) {
        return booking.map(live -> booked(live, now))
                .or(() -> schedule.closed(day, child).map(this::closed))
                .orElseGet(() -> unbooked(now));
    }

    private DayView booked(Booking live, Instant now) {
        boolean waiting = live.status() == BookingStatus.WAITING;
        Instant closesAt = schedule.cancellingClosesAt(day);
        return new DayView(
                day,
                waiting ? DayStatus.WAITING : DayStatus.BOOKED,
                live.id(),
                waiting ? live.rank() : null,
                price.others() ? null : live.price().amountCents(),
                closesAt,
                waiting || live.acceptBy() != null || now.isBefore(closesAt),
                schedule.closed(day, child).orElse(null),
                live.acceptBy(),
                price.others(),
                price.outcome().orElse(null));
    }

    private DayView closed(ClosedDay why) {
        return free(DayStatus.CLOSED, price.charged().orElse(null), null, Changeable.NO, why);
    }

    private DayView unbooked(Instant now) {
        Instant closesAt = schedule.bookingClosesAt(day);
        Cents amount = price.price().orElse(null);
        Registration registration = schedule.activity().registration();
        if (registration.isOver(now)) {
            return free(DayStatus.REGISTRATION_CLOSED, amount, registration.closesAt(), Changeable.NO, null);
        }
        if (!now.isBefore(closesAt)) {
            return free(DayStatus.CUT_OFF_PASSED, amount, closesAt, Changeable.NO, null);
        }
        Activity activity = schedule.activity();
        boolean priced = price.price().isPresent() || price.others();
        boolean possible =
                priced && !registration.isAhead(now) && (freePlace == FreePlace.LEFT || activity.waitingList());
        return free(
                freePlace == FreePlace.LEFT ? DayStatus.FREE : DayStatus.FULL,
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
                price.others(),
                price.outcome().orElse(null));
    }

    private enum Changeable {
        YES,
        NO
    }
}
