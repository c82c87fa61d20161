package fr.ent.core.moving;

import fr.ent.core.leaving.EndedByLeaving.LostDay;
import java.util.List;

/** How a wish to move a pupil, or to take that back, ends. */
sealed interface PupilMoveOutcome {

    /** @param lost days that weren't given back */
    record Written(PupilMoveId id, PupilMove.PupilMoveState state, List<LostDay> lost) implements PupilMoveOutcome {

        public Written {
            lost = List.copyOf(lost);
        }
    }

    /** Nothing was changed. */
    sealed interface Refused extends PupilMoveOutcome {}

    /** It is the viewer's own family: a colleague does it. */
    record OwnFamily() implements Refused {}

    /** The pupil is in that class. */
    record SameClass() implements Refused {}

    /** Another move of the pupil is to come. */
    record AnnouncedAlready() implements Refused {}

    /** The pupil is elsewhere since, the class is closed, or it was too long ago. */
    record Over() implements Refused {}
}
