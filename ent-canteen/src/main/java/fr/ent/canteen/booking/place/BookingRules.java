package fr.ent.canteen.booking.place;

import fr.ent.canteen.offer.Registration;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.closed.ClosedDay;
import fr.ent.core.ChildView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conditions of a booking that are checked before places are counted. */
public final class BookingRules {

    private BookingRules() {}

    /** Why this child's day can't be booked at this moment. */
    public static Optional<BookingOutcome> refusal(Schedule schedule, ChildView child, LocalDate day, Instant now) {
        return schedule.closed(day, child)
                .or(() -> beyond(schedule, day, now))
                .<BookingOutcome>map(BookingOutcome.Closed::new)
                .or(() -> registration(schedule.activity().registration(), now))
                .or(() -> cutOff(schedule, day, now));
    }

    /** Why nothing can be booked for a child who is about to leave, on the first day away or later. */
    public static Optional<BookingOutcome> leaving(@Nullable LocalDate leavesOn, LocalDate day) {
        return Optional.ofNullable(leavesOn).filter(on -> !day.isBefore(on)).map(BookingOutcome.Leaving::new);
    }

    /**
     * Whether a place that comes free goes to the first who waits, or is offered once the cut-off has passed: not on a day
     * that isn't served or while registration is closed, and never for a session that has begun.
     */
    public static boolean mayMoveUp(Schedule schedule, LocalDate day, Instant now) {
        return schedule.closed(day).isEmpty()
                && (now.isBefore(schedule.startsAt(day)) || now.isBefore(schedule.bookingClosesAt(day)))
                && !schedule.activity().registration().isOver(now);
    }

    /** Nobody knows yet which days of the school year after the next one are closed. */
    private static Optional<ClosedDay> beyond(Schedule schedule, LocalDate day, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, schedule.zone());
        int year = today.getMonth().compareTo(Month.SEPTEMBER) < 0 ? today.getYear() : today.getYear() + 1;
        return day.isBefore(LocalDate.of(year + 1, Month.SEPTEMBER, 1))
                ? Optional.empty()
                : Optional.of(ClosedDay.NOT_SERVED);
    }

    private static Optional<BookingOutcome> registration(Registration registration, Instant now) {
        Instant opensAt = registration.opensAt();
        if (opensAt != null && registration.isAhead(now)) {
            return Optional.of(new BookingOutcome.NotOpenYet(opensAt));
        }
        Instant closesAt = registration.closesAt();
        if (closesAt != null && registration.isOver(now)) {
            return Optional.of(new BookingOutcome.RegistrationClosed(closesAt));
        }
        return Optional.empty();
    }

    private static Optional<BookingOutcome> cutOff(Schedule schedule, LocalDate day, Instant now) {
        Instant closesAt = schedule.bookingClosesAt(day);
        return now.isBefore(closesAt) ? Optional.empty() : Optional.of(new BookingOutcome.CutOffPassed(closesAt));
    }
}
