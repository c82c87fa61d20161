package fr.ent.canteen.booking.week;

import fr.ent.canteen.DayStatus;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Registration;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.closed.ClosedDay;
import fr.ent.core.ChildView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A child's day at an activity.
 *
 * @param away whether the child isn't at school any more on that day, and nothing is due for it
 */
record PlannedDay(
        LocalDate day,
        ChildView child,
        Leaver away,
        Schedule schedule,
        Optional<Booking> booking,
        FreePlace freePlace) {

    /**
     * The price of a day for the reader, and its outcome; {@code others} when it is another household's affair.
     *
     * @param price of the booking, or of a day that can be booked
     * @param charged what stays to be paid of a booking that was called off
     */
    record DayPrice(
            Optional<Cents> price,
            Optional<Cents> charged,
            boolean others,
            Payable payable,
            Optional<DayOutcome> outcome) {}

    /** Whether the child has left school by then, and doesn't come all the same. */
    enum Leaver {
        GONE,
        HERE
    }

    /** Whether the day has a place left. */
    enum FreePlace {
        LEFT,
        NONE
    }

    /** Whether there is a price for the day, whoever pays it, so that it can be booked. */
    enum Payable {
        YES,
        NO
    }

    /** The day as the reader sees it, with its price. */
    DayView view(Instant now, DayPrice price) {
        DayState state = state(now, price.payable());
        Optional<Booking> waiting = booking.filter(live -> live.status() == BookingStatus.WAITING && !isOver(live));
        return new DayView(
                day,
                state.status(),
                booking.map(Booking::id).orElse(null),
                waiting.map(Booking::rank).orElse(null),
                amount(state, price).orElse(null),
                state.closesAt(),
                state.changeable(),
                state.closure(),
                booking.map(Booking::acceptBy).orElse(null),
                price.others(),
                price.outcome().orElse(null));
    }

    private Optional<Cents> amount(DayState state, DayPrice price) {
        if (away == Leaver.GONE) {
            return Optional.empty();
        }
        return booking.isEmpty() && state.status() == DayStatus.CLOSED ? price.charged() : price.price();
    }

    DayState state(Instant now, Payable payable) {
        Optional<ClosedDay> closed = schedule.closed(day, child);
        return booking.map(live -> booked(live, now, closed))
                .or(() -> schedule.planned(day)
                        .or(this::left)
                        .or(() -> closed)
                        .map(why -> new DayState(DayStatus.CLOSED, null, false, why)))
                .orElseGet(() -> unbooked(now, payable));
    }

    private Optional<ClosedDay> left() {
        return away == Leaver.GONE ? Optional.of(ClosedDay.LEAVING) : Optional.empty();
    }

    private DayState booked(Booking live, Instant now, Optional<ClosedDay> closed) {
        boolean waiting = live.status() == BookingStatus.WAITING;
        Instant closesAt = schedule.cancellingClosesAt(day);
        boolean changeable = waiting || live.acceptBy() != null || now.isBefore(closesAt);
        return isOver(live)
                ? new DayState(DayStatus.CLOSED, closesAt, changeable, ClosedDay.LEAVING)
                : new DayState(
                        waiting ? DayStatus.WAITING : DayStatus.BOOKED, closesAt, changeable, closed.orElse(null));
    }

    /** A booking or a wait that ends by itself, since its child has left. */
    private boolean isOver(Booking live) {
        return away == Leaver.GONE && live.status() != BookingStatus.REQUESTED;
    }

    private DayState unbooked(Instant now, Payable payable) {
        Instant closesAt = schedule.bookingClosesAt(day);
        Activity activity = schedule.activity();
        Registration registration = activity.registration();
        if (registration.isOver(now)) {
            return new DayState(DayStatus.REGISTRATION_CLOSED, registration.closesAt(), false, null);
        }
        if (!now.isBefore(closesAt)) {
            return new DayState(DayStatus.CUT_OFF_PASSED, closesAt, false, null);
        }
        boolean left = freePlace == FreePlace.LEFT;
        return new DayState(
                left ? DayStatus.FREE : DayStatus.FULL,
                closesAt,
                payable == Payable.YES && !registration.isAhead(now) && (left || activity.waitingList()),
                null);
    }
}
