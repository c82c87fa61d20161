package fr.ent.canteen.families;

import fr.ent.core.http.Problem;
import fr.ent.core.review.ReviewOutcome;

/** The refusal to let an agent decide about the own family. */
public final class FamilyProblems {

    /** It is the agent's own family: a colleague does it. */
    public static final String OWN_HOUSEHOLD = "403 canteen:own-household";

    private FamilyProblems() {}

    /** @param own whether the matter is the agent's own family's */
    public static void refuseOwn(boolean own) {
        if (own) {
            throw Problem.of(OWN_HOUSEHOLD);
        }
    }

    /** @param decided the problem of a thing that isn't waiting any more */
    public static void settle(ReviewOutcome outcome, String decided) {
        switch (outcome) {
            case OWN_FAMILY -> throw Problem.of(OWN_HOUSEHOLD);
            case NOT_WAITING -> throw Problem.of(decided);
            case DONE -> {}
        }
    }
}
