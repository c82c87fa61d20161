package fr.ent.canteen.booking.place;

import fr.ent.core.http.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** The refusals of booking and cancelling. */
public final class BookingProblems {

    /** The day can't be changed any more; {@code closedAt} is when it closed. */
    public static final String CUT_OFF_PASSED = "409 canteen:cut-off-passed";

    /** Booking hasn't begun; {@code opensAt} is when it does. */
    public static final String NOT_OPEN_YET = "409 canteen:not-open-yet";

    /** Registration is over; {@code closedAt} is when it ended. */
    public static final String REGISTRATION_CLOSED = "409 canteen:registration-closed";

    /** The child has this day already. */
    public static final String ALREADY_BOOKED = "409 canteen:already-booked";

    /** There is no service on the day; {@code reason} and {@code label} say why. */
    public static final String CLOSED_DAY = "409 canteen:closed-day";

    /** The child leaves the school before the day; {@code leavesOn} is the first day away. */
    public static final String PUPIL_LEAVES = "409 canteen:pupil-leaves";

    /** No place is left, and the activity keeps no waiting list. */
    public static final String FULL = "409 canteen:full";

    /** The council has set no tariff for the day. */
    public static final String NO_TARIFF = "409 canteen:no-tariff";

    /** The place is no longer held. */
    public static final String OFFER_LAPSED = "409 canteen:offer-lapsed";

    /** The first day has come, or lies in the past. */
    public static final String SUSPENSION_STARTED = "409 canteen:suspension-started";

    /** The booking has changed; read it again. */
    public static final String BOOKING_CHANGED = "409 canteen:booking-changed";

    private BookingProblems() {}

    public static ErrorResponseException of(BookingOutcome.Refused refusal) {
        return switch (refusal) {
            case BookingOutcome.CutOffPassed(var closedAt) -> cutOffPassed(closedAt);
            case BookingOutcome.NotOpenYet(var opensAt) -> Problem.of(NOT_OPEN_YET, Map.of("opensAt", opensAt));
            case BookingOutcome.RegistrationClosed(var closedAt) ->
                Problem.of(REGISTRATION_CLOSED, Map.of("closedAt", closedAt));
            case BookingOutcome.AlreadyBooked() -> Problem.of(ALREADY_BOOKED);
            case BookingOutcome.Closed(var why) ->
                Problem.of(CLOSED_DAY, Map.of("reason", why.reason(), "label", why.label()));
            case BookingOutcome.Leaving(var on) -> pupilLeaves(on);
            case BookingOutcome.Full() -> Problem.of(FULL);
            case BookingOutcome.NoTariff() -> Problem.of(NO_TARIFF);
            case BookingOutcome.NotOffered() -> Problem.notFound();
        };
    }

    public static ErrorResponseException pupilLeaves(LocalDate on) {
        return Problem.of(PUPIL_LEAVES, Map.of("leavesOn", on));
    }

    public static ErrorResponseException cutOffPassed(Instant closedAt) {
        return Problem.of(CUT_OFF_PASSED, Map.of("closedAt", closedAt));
    }
}
