package fr.ent.core.charter;

import fr.ent.core.http.Problem;

/** Refusals of charters. */
final class CharterProblems {

    /** Another charter is in force for the person by now; read it first. */
    static final String NOT_IN_FORCE = "409 core:charter-not-in-force";

    private CharterProblems() {}

    static void settle(AcceptOutcome outcome) {
        switch (outcome) {
            case ACCEPTED -> {}
            case NOT_IN_FORCE -> throw Problem.of(NOT_IN_FORCE);
        }
    }
}
