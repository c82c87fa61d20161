package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.closed.ClosedDay;
import fr.ent.core.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one day of a pattern.
 *
 * @param amountCents none when refused, and when another household pays
 * @param closedAt when it closed, or will open
 * @param leavesOn the first day away, when the child leaves the school
 */
record DayAnswer(
        ChildId childId,
        ActivityId activityId,
        LocalDate date,
        DayResult result,
        @Nullable BookingId bookingId,
        @Nullable Integer rank,
        @Nullable Cents amountCents,
        boolean paidByOthers,
        @Nullable ClosedDay closure,
        @Nullable Instant closedAt,
        @Nullable LocalDate leavesOn) {

    static DayAnswer of(PlanPatterns.WantedDay wanted, BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Booked(var booking) -> made(wanted, DayResult.BOOKED, booking);
            case BookingOutcome.Waiting(var booking) -> made(wanted, DayResult.WAITING, booking);
            case BookingOutcome.CutOffPassed(var at) -> refused(wanted, DayResult.CUT_OFF_PASSED, null, at);
            case BookingOutcome.NotOpenYet(var at) -> refused(wanted, DayResult.NOT_OPEN_YET, null, at);
            case BookingOutcome.RegistrationClosed(var at) -> refused(wanted, DayResult.REGISTRATION_CLOSED, null, at);
            case BookingOutcome.AlreadyBooked same -> refused(wanted, DayResult.ALREADY_BOOKED, null, null);
            case BookingOutcome.Closed(var why) -> refused(wanted, DayResult.CLOSED, why, null);
            case BookingOutcome.Leaving(var on) -> refused(wanted, DayResult.LEAVING, null, null, on);
            case BookingOutcome.Full full -> refused(wanted, DayResult.FULL, null, null);
            case BookingOutcome.NoTariff none -> refused(wanted, DayResult.NO_TARIFF, null, null);
            case BookingOutcome.NotOffered other -> refused(wanted, DayResult.NOT_OFFERED, null, null);
        };
    }

    /** A day that left a pattern: cancelled, or kept because it is too late. */
    static DayAnswer left(Booking booking, DayResult result) {
        return new DayAnswer(
                booking.child(),
                booking.activity(),
                booking.day(),
                result,
                booking.id(),
                null,
                null,
                false,
                null,
                null,
                null);
    }

    private static DayAnswer made(PlanPatterns.WantedDay wanted, DayResult result, Booking booking) {
        return new DayAnswer(
                booking.child(),
                booking.activity(),
                booking.day(),
                result,
                booking.id(),
                result == DayResult.WAITING ? booking.rank() : null,
                wanted.paidByOthers() ? null : booking.kept().price().amountCents(),
                wanted.paidByOthers(),
                null,
                null,
                null);
    }

    private static DayAnswer refused(
            PlanPatterns.WantedDay wanted, DayResult result, @Nullable ClosedDay closure, @Nullable Instant at) {
        return refused(wanted, result, closure, at, null);
    }

    private static DayAnswer refused(
            PlanPatterns.WantedDay wanted,
            DayResult result,
            @Nullable ClosedDay closure,
            @Nullable Instant at,
            @Nullable LocalDate leavesOn) {
        return new DayAnswer(
                wanted.pattern().child(),
                wanted.pattern().activity(),
                wanted.day(),
                result,
                null,
                null,
                null,
                wanted.paidByOthers(),
                closure,
                at,
                leavesOn);
    }

    boolean isMadeBy(Pattern pattern) {
        return bookingId != null
                && childId.equals(pattern.child())
                && activityId.equals(pattern.activity())
                && pattern.covers(date);
    }
}
