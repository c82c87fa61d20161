package fr.ent.core.moving;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.leaving.EndedByLeaving.LostDay;
import fr.ent.core.leaving.SchoolMoves;
import fr.ent.core.moving.PupilMove.PupilMoveState;
import fr.ent.core.moving.PupilMoveOutcome.Over;
import fr.ent.core.moving.PupilMoveOutcome.Written;
import fr.ent.core.moving.PupilMoveRows.KeptMove;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls off a move that is to come, or takes back one that was done: with what had ended, as far as it can be had. */
@Component
class UndoMove {

    private final FindMovingPupil pupils;
    private final UndoableMoves undoable;
    private final PupilMoveRows rows;
    private final SchoolMoves schoolMoves;
    private final PupilMoveTold told;

    UndoMove(
            FindMovingPupil pupils,
            UndoableMoves undoable,
            PupilMoveRows rows,
            SchoolMoves schoolMoves,
            PupilMoveTold told) {
        this.pupils = pupils;
        this.undoable = undoable;
        this.rows = rows;
        this.schoolMoves = schoolMoves;
        this.told = told;
    }

    /** @throws NotThere without such a move that the viewer sees to */
    @Transactional(propagation = Propagation.MANDATORY)
    PupilMoveOutcome undo(PupilMoveId id, Viewer viewer) {
        rows.holdImports();
        KeptMove kept = rows.hold(id).orElseThrow(NotThere::new);
        PupilMove move = kept.move();
        if (!move.from().isSeenToBy(viewer) || !move.to().isSeenToBy(viewer)) {
            throw new NotThere();
        }
        if (pupils.isOwn(move.childId(), viewer)) {
            return new PupilMoveOutcome.OwnFamily();
        }
        return switch (move.state()) {
            case ANNOUNCED -> callOff(kept, viewer);
            case DONE -> takeBack(kept, viewer);
            case OVERTAKEN, CALLED_OFF, UNDONE -> new Over();
        };
    }

    private PupilMoveOutcome callOff(KeptMove kept, Viewer viewer) {
        PupilMove move = kept.move();
        rows.callOff(move, PupilMoveState.CALLED_OFF);
        told.calledOff(move, viewer);
        letLeave(kept);
        return new Written(move.id(), PupilMoveState.CALLED_OFF, List.of());
    }

    private PupilMoveOutcome takeBack(KeptMove kept, Viewer viewer) {
        PupilMove move = kept.move();
        if (!undoable.takeBack(kept)) {
            return new Over();
        }
        rows.undo(move.id());
        if (move.changesSchool()) {
            schoolMoves.forgetFile(move.childId());
        }
        LocalDate today = pupils.today();
        List<LostDay> lost = move.changesSchool()
                ? schoolMoves.follow(Map.of(move.childId(), move.from().schoolId()), today)
                : List.of();
        told.takenBack(move, viewer);
        letLeave(kept);
        return new Written(move.id(), PupilMoveState.UNDONE, lost);
    }

    private void letLeave(KeptMove kept) {
        LocalDate leavesOn = kept.leavesOn();
        if (leavesOn != null) {
            schoolMoves.letLeave(kept.move().childId(), kept.move().from().schoolId(), leavesOn);
        }
    }
}
