package fr.ent.canteen.booking.place;

import fr.ent.core.http.Problem;
import java.time.Instant;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** The refusals of booking and cancelling. */
public final class BookingProblems {

    public static final String CUT_OFF_PASSED = "409 canteen:cut-off-passed";
    public static final String NOT_OPEN_YET = "409 canteen:not-open-yet";
    public static final String REGISTRATION_CLOSED = "409 canteen:registration-closed";
    public static final String ALREADY_BOOKED = "409 canteen:already-booked";
    public static final String CLOSED_DAY = "409 canteen:closed-day";
    public static final String FULL = "409 canteen:full";
    public static final String NO_TARIFF = "409 canteen:no-tariff";
    public static final String OFFER_LAPSED = "409 canteen:offer-lapsed";
    public static final String SUSPENSION_STARTED = "409 canteen:suspension-started";
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
            case BookingOutcome.Full() -> Problem.of(FULL);
            case BookingOutcome.NoTariff() -> Problem.of(NO_TARIFF);
            case BookingOutcome.NotOffered() -> Problem.notFound();
        };
    }

    public static ErrorResponseException cutOffPassed(Instant closedAt) {
        return Problem.of(CUT_OFF_PASSED, Map.of("closedAt", closedAt));
    }
}
