package fr.ent.core.moving;

import fr.ent.core.leaving.EndedByLeaving.LostDay;
import fr.ent.core.moving.PupilMove.PupilMoveState;
import java.util.List;

/**
 * A move that was written or taken back.
 *
 * @param lost days that weren't given back
 */
record WrittenMove(PupilMoveId id, PupilMoveState state, List<LostDay> lost) {

    WrittenMove {
        lost = List.copyOf(lost);
    }
}
