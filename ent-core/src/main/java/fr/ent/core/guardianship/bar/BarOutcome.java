package fr.ent.core.guardianship.bar;

/** How a wish to bar somebody ends. */
sealed interface BarOutcome {

    record Done(GuardianBarId id) implements BarOutcome {}

    /** It is the viewer's own family: a colleague does it. */
    record OwnFamily() implements BarOutcome {}

    /** How a wish to lift a bar ends. */
    enum LiftOutcome {
        LIFTED,
        OWN_FAMILY,
        NOT_BARRED
    }
}
