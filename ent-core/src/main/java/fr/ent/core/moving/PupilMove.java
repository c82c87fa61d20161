package fr.ent.core.moving;

import fr.ent.core.ChildId;
import java.time.LocalDate;

/**
 * A pupil's move from a class to another one.
 *
 * @param firstDay the first day in the class it leads to
 */
record PupilMove(
        PupilMoveId id, ChildId childId, PupilPlace from, PupilPlace to, LocalDate firstDay, PupilMoveState state) {

    boolean changesSchool() {
        return !from.isAtSchoolOf(to);
    }

    /** The state of a move. */
    enum PupilMoveState {
        /** The first day is to come. */
        ANNOUNCED,
        DONE,
        /** On the first day the pupil was in another class already, or gone, or the class was closed. */
        OVERTAKEN,
        CALLED_OFF,
        UNDONE
    }
}
