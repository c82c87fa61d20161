package fr.ent.core.charter;

import fr.ent.core.http.Problem;

/** Refusals of charters. */
final class CharterProblems {

    /** Another charter is in force for the person by now; read it first. */
    static final String NOT_IN_FORCE = "409 core:charter-not-in-force";

    /** Somebody has accepted it, or another holds by now: it stays. */
    static final String KEPT = "409 core:charter-kept";

    private CharterProblems() {}

    static void settle(AcceptOutcome outcome) {
        switch (outcome) {
            case ACCEPTED -> {}
            case NOT_IN_FORCE -> throw Problem.of(NOT_IN_FORCE);
        }
    }
}
