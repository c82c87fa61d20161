package fr.ent.core.yearchange.plan;

/** A step of a pupil into another year. */
public enum PupilStep {
    /** One level up. */
    UP,
    /** The same level once more. */
    STAYS,
    /** Two levels up. */
    JUMPS,
    /** Comes to another school of the town on the first day of the year. */
    PASSES_ON,
    /** Leaves the school on the first day of the year. */
    LEAVES,
    /** Nothing says what: a person decides. */
    UNDECIDED;

    /** Whether the pupil is in a class of the same school. */
    public boolean isInClass() {
        return this == UP || this == STAYS || this == JUMPS;
    }

    /** How many levels it leads up. */
    int years() {
        return switch (this) {
            case UP, PASSES_ON -> 1;
            case JUMPS -> 2;
            case STAYS, LEAVES, UNDECIDED -> 0;
        };
    }
}
