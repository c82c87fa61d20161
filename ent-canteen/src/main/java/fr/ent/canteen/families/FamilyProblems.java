package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import fr.ent.core.http.Problem;
import fr.ent.core.review.ReviewOutcome;

/** The refusals about families: nobody decides about the own one, nor takes back what has begun. */
public final class FamilyProblems {

    /** It is the agent's own family: a colleague does it. */
    public static final String OWN_HOUSEHOLD = "403 canteen:own-household";

    /** The version of the turns has begun: it can be followed by another, not taken back. */
    public static final String CUSTODY_BEGUN = "409 canteen:custody-begun";

    private FamilyProblems() {}

    /** @param own whether the matter is the agent's own family's */
    public static void refuseOwn(boolean own) {
        if (own) {
            throw Problem.of(OWN_HOUSEHOLD);
        }
    }

    /** A child whose turns this agent may change; never one of the own family. */
    public static ChildView requireTurns(ChildId child, Families families, Viewer agent) {
        ChildView found = families.getChild(child, agent);
        refuseOwn(families.isOwn(child, agent));
        return found;
    }

    /**
     * A child for whom this viewer may act: a guardian's own, or, in its family's stead, any child but one of the own
     * family for the town hall.
     */
    public static ChildView requireActing(ChildId child, Families families, Viewer viewer) {
        ChildView found = families.getChild(child, viewer);
        refuseOwn(!viewer.isGuardianOf(child) && families.isOwn(child, viewer));
        return found;
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
