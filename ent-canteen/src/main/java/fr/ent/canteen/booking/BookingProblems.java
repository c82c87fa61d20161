package fr.ent.canteen.booking;

import fr.ent.canteen.activity.ClosedDay;
import fr.ent.core.Problem;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The refusals of booking and cancelling. */
final class BookingProblems {

    private BookingProblems() {}

    static ErrorResponseException cutOffPassed(Instant closedAt) {
        return conflict("cut-off-passed", Map.of("closedAt", closedAt));
    }

    static ErrorResponseException notOpenYet(Instant opensAt) {
        return conflict("not-open-yet", Map.of("opensAt", opensAt));
    }

    static ErrorResponseException registrationClosed(Instant closedAt) {
        return conflict("registration-closed", Map.of("closedAt", closedAt));
    }

    static ErrorResponseException offerLapsed() {
        return conflict("offer-lapsed", Map.of());
    }

    /** What was called off has begun. */
    static ErrorResponseException suspensionStarted() {
        return conflict("suspension-started", Map.of());
    }

    static ErrorResponseException alreadyBooked() {
        return conflict("already-booked", Map.of());
    }

    static ErrorResponseException closedDay(ClosedDay why) {
        return conflict("closed-day", Map.of("reason", why.reason(), "label", why.label()));
    }

    static ErrorResponseException full() {
        return conflict("full", Map.of());
    }

    static ErrorResponseException noTariff() {
        return conflict("no-tariff", Map.of());
    }

    private static ErrorResponseException conflict(String problemCase, Map<String, ?> facts) {
        return Problem.of(HttpStatus.CONFLICT, "canteen", problemCase, facts);
    }
}
