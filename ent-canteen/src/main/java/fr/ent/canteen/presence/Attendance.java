package fr.ent.canteen.presence;

import fr.ent.canteen.prices.method.Situation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a day of a child turned out. */
public enum Attendance {
    PRESENT(null),
    PRESENT_WITHOUT_BOOKING(Situation.UNBOOKED),
    ABSENT_JUSTIFIED(Situation.ABSENT_JUSTIFIED),
    ABSENT_UNJUSTIFIED(Situation.ABSENT_UNJUSTIFIED);

    private final @Nullable Situation situation;

    Attendance(@Nullable Situation situation) {
        this.situation = situation;
    }

    /** The situation that prices look at; empty where the price of the booking stands. */
    public Optional<Situation> situation() {
        return Optional.ofNullable(situation);
    }

    /** Empty as long as nothing is certain. */
    static Optional<Attendance> of(PresenceStatus status) {
        return switch (status) {
            case PRESENT -> Optional.of(PRESENT);
            case PRESENT_WITHOUT_BOOKING -> Optional.of(PRESENT_WITHOUT_BOOKING);
            case ABSENT_JUSTIFIED -> Optional.of(ABSENT_JUSTIFIED);
            case ABSENT_UNJUSTIFIED -> Optional.of(ABSENT_UNJUSTIFIED);
            case EXPECTED, NOT_EXPECTED -> Optional.empty();
        };
    }
}
