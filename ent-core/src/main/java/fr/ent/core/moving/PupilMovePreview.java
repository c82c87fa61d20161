package fr.ent.core.moving;

import fr.ent.core.leaving.LeavingEnds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The effects of a move, before it is written.
 *
 * @param ends what can't be had at another school
 * @param events that the guardians have answered and that ask them no more; the answers count again if the move is taken back
 * @param leavesOn the first day away, if the move calls off a leaving
 */
record PupilMovePreview(
        PupilPlace from,
        PupilPlace to,
        LocalDate firstDay,
        LeavingEnds ends,
        int events,
        @Nullable LocalDate leavesOn) {}
