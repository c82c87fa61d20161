package fr.ent.canteen.booking.place;

import fr.ent.core.http.Problem;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The refusals of booking and cancelling. */
public final class BookingProblems {

    private BookingProblems() {}

    /** What to answer to a wish that wasn't granted. */
    public static ErrorResponseException of(BookingOutcome refusal) {
        return switch (refusal) {
            case BookingOutcome.CutOffPassed(var closedAt) -> cutOffPassed(closedAt);
            case BookingOutcome.NotOpenYet(var opensAt) -> notOpenYet(opensAt);
            case BookingOutcome.RegistrationClosed(var closedAt) -> registrationClosed(closedAt);
            case BookingOutcome.AlreadyBooked already -> conflict("already-booked", Map.of());
            case BookingOutcome.Closed(var why) ->
                conflict("closed-day", Map.of("reason", why.reason(), "label", why.label()));
            case BookingOutcome.Full full -> conflict("full", Map.of());
            case BookingOutcome.NoTariff none -> conflict("no-tariff", Map.of());
            case BookingOutcome.NotOffered other -> Problem.notFound();
            case BookingOutcome.Booked booked -> throw new IllegalArgumentException("Not a refusal");
            case BookingOutcome.Waiting waiting -> throw new IllegalArgumentException("Not a refusal");
        };
    }

    public static ErrorResponseException cutOffPassed(Instant closedAt) {
        return conflict("cut-off-passed", Map.of("closedAt", closedAt));
    }

    private static ErrorResponseException notOpenYet(Instant opensAt) {
        return conflict("not-open-yet", Map.of("opensAt", opensAt));
    }

    private static ErrorResponseException registrationClosed(Instant closedAt) {
        return conflict("registration-closed", Map.of("closedAt", closedAt));
    }

    public static ErrorResponseException offerLapsed() {
        return conflict("offer-lapsed", Map.of());
    }

    /** What was called off has begun. */
    public static ErrorResponseException suspensionStarted() {
        return conflict("suspension-started", Map.of());
    }

    private static ErrorResponseException conflict(String problemCase, Map<String, ?> facts) {
        return Problem.of(HttpStatus.CONFLICT, "canteen", problemCase, facts);
    }
}
