package fr.ent.canteen.booking.townhall;

/** The outcome of a decision on a suspension. */
sealed interface SuspensionOutcome {

    record Decided(SuspensionConcerned concerned) implements SuspensionOutcome {}

    /** Its first day has come, or is over. */
    record Started() implements SuspensionOutcome {}
}
