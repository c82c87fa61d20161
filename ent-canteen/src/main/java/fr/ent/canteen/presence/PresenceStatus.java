package fr.ent.canteen.presence;

import java.util.Optional;

/** How a child stands on a day of an activity. */
enum PresenceStatus {
    /** Booked, and nobody has said anything. */
    EXPECTED,
    PRESENT,
    PRESENT_WITHOUT_BOOKING,
    ABSENT_JUSTIFIED,
    ABSENT_UNJUSTIFIED,
    /** Neither booked nor there: somebody tapped and took it back. */
    NOT_EXPECTED;

    /** The facts known of a child beside its taps. */
    record ChildFacts(boolean booked, boolean excused) {}

    static PresenceStatus of(Optional<TapKind> tapped, ChildFacts facts) {
        if (tapped.filter(kind -> kind == TapKind.PRESENT || kind == TapKind.COLLECTED)
                .isPresent()) {
            return facts.booked() ? PRESENT : PRESENT_WITHOUT_BOOKING;
        }
        if (!facts.booked()) {
            return NOT_EXPECTED;
        }
        if (facts.excused()) {
            return ABSENT_JUSTIFIED;
        }
        return tapped.filter(kind -> kind == TapKind.ABSENT).isPresent() ? ABSENT_UNJUSTIFIED : EXPECTED;
    }
}
