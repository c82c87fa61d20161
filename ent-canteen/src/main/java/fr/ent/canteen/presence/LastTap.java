package fr.ent.canteen.presence;

import java.time.Instant;
import java.util.Optional;

/** The state of a child by its taps: the last one counts, and a collected child keeps the time of its coming. */
record LastTap(TapKind kind, Instant at, Optional<Instant> arrivedAt, String collector, boolean corrected) {

    static LastTap first(Tap tap, Instant at) {
        Optional<Instant> arrived = tap.kind() == TapKind.PRESENT ? Optional.of(at) : Optional.empty();
        return new LastTap(
                tap.kind(), at, arrived, tap.collector(), tap.timing().corrected());
    }

    LastTap then(Tap tap, Instant when) {
        Optional<Instant> arrived = switch (tap.kind()) {
            // a second tap doesn't make a child come later, nor does taking back that it was collected
            case PRESENT -> isThere() ? arrivedAt : Optional.of(when);
            case COLLECTED -> arrivedAt;
            case ABSENT, CLEARED -> Optional.empty();
        };
        return new LastTap(
                tap.kind(), when, arrived, tap.collector(), tap.timing().corrected());
    }

    boolean isThere() {
        return kind == TapKind.PRESENT || kind == TapKind.COLLECTED;
    }
}
