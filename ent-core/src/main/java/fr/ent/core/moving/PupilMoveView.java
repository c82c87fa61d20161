package fr.ent.core.moving;

import fr.ent.core.leaving.EndedByLeaving.LostDay;
import fr.ent.core.leaving.LeavingEnds;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pupil's move as it is shown. */
final class PupilMoveView {

    private PupilMoveView() {}

    /**
     * The effects of a move.
     *
     * @param ends what can't be had at another school
     * @param leavesOn the first day away, if the move calls off a leaving
     */
    record PupilMovePreview(
            PupilPlace from,
            PupilPlace to,
            LocalDate firstDay,
            LeavingEnds ends,
            @Nullable LocalDate leavesOn) {}

    /**
     * A move that was written or taken back.
     *
     * @param lost days that weren't given back
     */
    record WrittenMove(PupilMoveId id, PupilMove.PupilMoveState state, List<LostDay> lost) {

        WrittenMove {
            lost = List.copyOf(lost);
        }
    }

    /** A move of the last weeks. */
    record ShownMove(PupilMove move, boolean undoable) {}
}
