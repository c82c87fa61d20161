package fr.ent.core.correction;

import fr.ent.core.http.Problem;
import fr.ent.core.review.ReviewOutcome;

/** Refusals of corrections. */
final class CorrectionProblems {

    /** The asker waits for an answer about the same datum already. */
    static final String WAITS = "409 core:correction-waits";

    /** The town hall has answered, or it was withdrawn. */
    static final String DECIDED = "409 core:correction-decided";

    /** It is of the agent's own family: a colleague answers. */
    static final String OWN_FAMILY = "403 core:own-family";

    private CorrectionProblems() {}

    static void settle(ReviewOutcome outcome) {
        switch (outcome) {
            case DONE -> {}
            case NOT_WAITING -> throw Problem.of(DECIDED);
            case OWN_FAMILY -> throw Problem.of(OWN_FAMILY);
        }
    }
}
