package fr.ent.core.yearchange.plan;

/** A step of a pupil into another year. */
public enum PupilStep {
    /** One level up. */
    UP,
    /** The same level once more. */
    STAYS,
    /** Two levels up. */
    JUMPS,
    /** Leaves the school on the first day of the year. */
    LEAVES,
    /** Nothing says what: a person decides. */
    UNDECIDED;

    /** Whether the pupil is in a class of the other year. */
    public boolean isInClass() {
        return this != LEAVES && this != UNDECIDED;
    }

    /** How many levels it leads up. */
    int years() {
        return switch (this) {
            case UP -> 1;
            case JUMPS -> 2;
            case STAYS, LEAVES, UNDECIDED -> 0;
        };
    }
}
