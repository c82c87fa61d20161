package fr.ent.canteen.presence;

import java.util.Optional;

/** How a child stands on a day of an activity. */
enum PresenceStatus {
    /** Booked, and nothing is known yet. */
    EXPECTED,
    PRESENT,
    PRESENT_WITHOUT_BOOKING,
    ABSENT_JUSTIFIED,
    ABSENT_UNJUSTIFIED,
    /** Neither booked nor there: somebody tapped and took it back. */
    NOT_EXPECTED;

    /** The facts known of a child beside its taps. */
    record ChildFacts(boolean booked, boolean excused, boolean over) {}

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
        boolean missing =
                facts.over() || tapped.filter(kind -> kind == TapKind.ABSENT).isPresent();
        return missing ? ABSENT_UNJUSTIFIED : EXPECTED;
    }
}
