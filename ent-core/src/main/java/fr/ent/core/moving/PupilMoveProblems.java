package fr.ent.core.moving;

import fr.ent.core.http.Problem;

/** Refusals of moves. */
final class PupilMoveProblems {

    /** It is the viewer's own family: a colleague does it. */
    static final String OWN_FAMILY = "403 core:own-family";

    /** The pupil is in that class already. */
    static final String SAME_CLASS = "409 core:same-class";

    /** Another move of the pupil is to come: call that one off first. */
    static final String ANNOUNCED = "409 core:move-announced";

    /** The pupil is elsewhere since, the class they came from is closed, or it was more than thirty days ago. */
    static final String OVER = "409 core:move-over";

    private PupilMoveProblems() {}

    static WrittenMove done(PupilMoveOutcome outcome) {
        return switch (outcome) {
            case PupilMoveOutcome.Written(var id, var state, var lost) -> new WrittenMove(id, state, lost);
            case PupilMoveOutcome.OwnFamily() -> throw Problem.of(OWN_FAMILY);
            case PupilMoveOutcome.SameClass() -> throw Problem.of(SAME_CLASS);
            case PupilMoveOutcome.AnnouncedAlready() -> throw Problem.of(ANNOUNCED);
            case PupilMoveOutcome.Over() -> throw Problem.of(OVER);
        };
    }
}
