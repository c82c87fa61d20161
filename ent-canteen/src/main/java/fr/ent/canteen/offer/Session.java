package fr.ent.canteen.offer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day of an activity, as far as time is billed: when it takes place, in what units, and whether as booked. */
public record Session(
        ActivityKind kind, Activity.Unit unit, @Nullable Hours hours, Billing billing) {

    /** How much of it a booked day is: one unit, when it says no hours. */
    public Quantity booked() {
        return hours == null ? new Quantity(1, unit) : Quantity.of(unit, hours.length());
    }

    /**
     * The units that a stay comes to, one at least: care before school from arrival to the end, care after it from the start
     * to the departure, the rest from one to the other, and never beyond start and end; a child collected at an unknown hour left
     * at the end. Empty where the booked units stand: hours are billed as booked, or nobody said that the child left.
     */
    public Optional<Quantity> counted(Stay stay) {
        if (hours == null || billing.hours() == Billing.BilledHours.AS_BOOKED) {
            return Optional.empty();
        }
        Instant start = stay.moment(hours.from());
        Instant end = stay.moment(hours.to());
        boolean atTheEnd = kind == ActivityKind.MORNING_CARE || (stay.collected() && stay.collectedAt() == null);
        Instant left = atTheEnd ? end : stay.collectedAt();
        if (left == null) {
            return Optional.empty();
        }
        Instant came = comesFromClass() || stay.arrivedAt() == null ? start : stay.arrivedAt();
        Duration length = Duration.between(came.isBefore(start) ? start : came, left.isAfter(end) ? end : left);
        Quantity units = Quantity.of(unit, length.isNegative() ? Duration.ZERO : length);
        return Optional.of(units.count() == 0 ? new Quantity(1, unit) : units);
    }

    /** Whether a child was collected after the end and what is tolerated. */
    public PickUp pickUp(Stay stay) {
        Instant left = stay.collectedAt();
        if (hours == null || left == null) {
            return PickUp.IN_TIME;
        }
        Instant last = stay.moment(hours.to()).plus(Duration.ofMinutes(billing.toleranceMinutes()));
        return left.isAfter(last) ? PickUp.LATE : PickUp.IN_TIME;
    }

    /** Whether handing a child over can still say how long it stayed. */
    public boolean endsWithHandingOver() {
        return hours != null && kind != ActivityKind.CANTEEN && kind != ActivityKind.MORNING_CARE;
    }

    /** After school children are there from the start, whenever somebody taps them. */
    private boolean comesFromClass() {
        return kind == ActivityKind.EVENING_CARE || kind == ActivityKind.STUDY;
    }

    /** How a child was collected, seen from the end of the session. */
    public enum PickUp {
        IN_TIME,
        LATE
    }

    /**
     * A day of an activity as it was billed before its hours changed.
     *
     * @param until the day of the change, the first that is billed otherwise
     */
    record PastSession(LocalDate until, Session session) {}

    /** An activity lasts otherwise from today on, or its time is billed otherwise; days gone by keep what was theirs. */
    public record HoursChanged(Activity before) {}
}
