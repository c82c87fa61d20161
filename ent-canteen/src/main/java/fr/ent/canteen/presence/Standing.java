package fr.ent.canteen.presence;

import fr.ent.canteen.presence.Tap.Kind;
import java.time.Instant;
import java.util.Optional;

/** What the taps say of a child: the last one counts, and a collected child keeps the time of its coming. */
record Standing(Kind kind, Instant at, Optional<Instant> arrivedAt, String collector, boolean corrected) {

    static Standing first(Tap tap, Instant at) {
        Optional<Instant> arrived = tap.kind() == Kind.PRESENT ? Optional.of(at) : Optional.empty();
        return new Standing(
                tap.kind(), at, arrived, tap.collector(), tap.timing().corrected());
    }

    Standing then(Tap tap, Instant when) {
        Optional<Instant> arrived = switch (tap.kind()) {
            // a second tap doesn't make a child come later, nor does taking back that it was collected
            case PRESENT -> isThere() ? arrivedAt : Optional.of(when);
            case COLLECTED -> arrivedAt;
            case ABSENT, CLEARED -> Optional.empty();
        };
        return new Standing(
                tap.kind(), when, arrived, tap.collector(), tap.timing().corrected());
    }

    boolean isThere() {
        return kind == Kind.PRESENT || kind == Kind.COLLECTED;
    }
}
