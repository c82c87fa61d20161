package fr.ent.canteen.presence;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of a child by its taps: the last one counts, and a collected child keeps the time of its coming. What was only
 * presumed gives way to what somebody saw before or after it.
 */
record LastTap(
        TapKind kind,
        Tap.TapCertainty certainty,
        Instant at,
        Optional<Instant> arrivedAt,
        String collector,
        boolean corrected) {

    static LastTap first(Tap tap, Instant at) {
        Optional<Instant> arrived = tap.kind() == TapKind.PRESENT ? Optional.of(at) : Optional.empty();
        return new LastTap(
                tap.kind(),
                tap.certainty(),
                at,
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
            case PRESENT -> isThere() ? arrivedAt : Optional.of(when);
            case COLLECTED -> arrivedAt;
            case ABSENT, CLEARED -> Optional.empty();
        };
        return new LastTap(
                tap.kind(),
                tap.certainty(),
                when,
                arrived,
                tap.collector(),
                tap.timing().corrected());
    }

    boolean isCalled() {
        return kind != TapKind.CLEARED;
    }

    boolean isThere() {
        return kind == TapKind.PRESENT || kind == TapKind.COLLECTED;
    }
}
