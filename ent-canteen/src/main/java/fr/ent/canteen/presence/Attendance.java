package fr.ent.canteen.presence;

import fr.ent.canteen.prices.method.Situation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a day of a child turned out. */
public enum Attendance {
    PRESENT(null),
    PRESENT_WITHOUT_BOOKING(Situation.UNBOOKED),
    ABSENT_JUSTIFIED(Situation.ABSENT_JUSTIFIED),
    ABSENT_UNJUSTIFIED(Situation.ABSENT_UNJUSTIFIED),
    /** Booked, on a day gone by whose roll was begun and isn't finished, or whose roll was opened again: nobody is absent yet. */
    ROLL_OPEN(null),
    /** Booked, and passed over by a roll that is finished: neither seen nor missed. */
    NOT_CALLED(null);

    private final @Nullable Situation situation;

    Attendance(@Nullable Situation situation) {
        this.situation = situation;
    }

    /** The situation that prices look at; empty where the price of the booking stands. */
    public Optional<Situation> situation() {
        return Optional.ofNullable(situation);
    }

    /**
     * Empty as long as nothing is certain. Absent is only who a finished roll says so of; there unbooked, who a roll says so of
     * that is finished or was, for what it said stands until it is finished anew.
     */
    static Optional<Attendance> of(PresenceStatus status, RollStanding roll) {
        boolean finished = roll == RollStanding.FINISHED;
        return switch (status) {
            case PRESENT -> Optional.of(PRESENT);
            case PRESENT_WITHOUT_BOOKING ->
                finished || roll == RollStanding.REOPENED ? Optional.of(PRESENT_WITHOUT_BOOKING) : Optional.empty();
            case ABSENT_JUSTIFIED -> Optional.of(ABSENT_JUSTIFIED);
            case ABSENT_UNJUSTIFIED -> finished ? Optional.of(ABSENT_UNJUSTIFIED) : unfinished(roll);
            case EXPECTED -> finished ? Optional.of(NOT_CALLED) : unfinished(roll);
            case NOT_EXPECTED -> Optional.empty();
        };
    }

    /** How a roll stands, as far as its children's days are concerned. */
    public enum RollStanding {
        /** Nobody was tapped and nobody finished it, or the day isn't over. */
        QUIET,
        /** Somebody was tapped on a day gone by, and nobody finished the roll. */
        LEFT_OPEN,
        /** It was finished, and somebody opened it again with a reason: what it said may change. */
        REOPENED,
        FINISHED;

        /** Whether somebody was tapped, and what that says isn't final. */
        public boolean isOpen() {
            return this == LEFT_OPEN || this == REOPENED;
        }
    }

    private static Optional<Attendance> unfinished(RollStanding roll) {
        return roll.isOpen() ? Optional.of(ROLL_OPEN) : Optional.empty();
    }
}
