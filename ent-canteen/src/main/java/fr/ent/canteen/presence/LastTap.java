package fr.ent.canteen.presence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The state of a child by its taps: the last one counts, and a collected child keeps the time of its coming. What was only
 * presumed gives way to what somebody saw before or after it, and says nothing about when a child came. A time that a person
 * said counts instead of that of the tap.
 */
record LastTap(
        TapKind kind,
        Tap.TapCertainty certainty,
        Instant at,
        Optional<Instant> arrivedAt,
        String collector,
        boolean corrected) {

    static LastTap first(Tap tap, Instant at) {
        Optional<Instant> arrived = tap.kind() == TapKind.PRESENT ? seen(tap, at) : Optional.empty();
        return new LastTap(
                tap.kind(),
                tap.certainty(),
                moment(tap, at),
                arrived,
                tap.collector(),
                tap.timing().corrected());
    }

    LastTap then(Tap tap, Instant when) {
        boolean seen = certainty == Tap.TapCertainty.SEEN && isCalled();
        if (seen && tap.certainty() == Tap.TapCertainty.PRESUMED) {
            return this;
        }
        Optional<Instant> arrived = switch (tap.kind()) {
            // a second tap doesn't make a child come later, nor does taking back that it was collected
            case PRESENT ->
                isThere() && certainty == Tap.TapCertainty.SEEN && tap.timing().saidAt() == null
                        ? arrivedAt
                        : seen(tap, when);
            case COLLECTED -> arrivedAt;
            case ABSENT, CLEARED -> Optional.empty();
        };
        return new LastTap(
                tap.kind(),
                tap.certainty(),
                moment(tap, when),
                arrived,
                tap.collector(),
                tap.timing().corrected());
    }

    private static Optional<Instant> seen(Tap tap, Instant when) {
        return tap.certainty() == Tap.TapCertainty.SEEN ? Optional.of(moment(tap, when)) : Optional.empty();
    }

    private static Instant moment(Tap tap, Instant when) {
        Instant said = tap.timing().saidAt();
        return said == null ? when : said;
    }

    /** When the child came, unless that was tapped on another day: such a tap tells no time of this one. */
    Optional<Instant> arrivedOn(LocalDate day, ZoneId zone) {
        return arrivedAt.filter(moment -> isOn(moment, day, zone));
    }

    /** When somebody collected the child, unless that was tapped on another day. */
    Optional<Instant> collectedOn(LocalDate day, ZoneId zone) {
        return collectedAt().filter(moment -> isOn(moment, day, zone));
    }

    private static boolean isOn(Instant moment, LocalDate day, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone).equals(day);
    }

    /** When somebody collected the child. */
    Optional<Instant> collectedAt() {
        return kind == TapKind.COLLECTED ? Optional.of(at) : Optional.empty();
    }

    boolean isCalled() {
        return kind != TapKind.CLEARED;
    }

    boolean isThere() {
        return kind == TapKind.PRESENT || kind == TapKind.COLLECTED;
    }
}
