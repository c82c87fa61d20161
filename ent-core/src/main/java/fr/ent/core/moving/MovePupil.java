package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.leaving.SchoolMoves;
import fr.ent.core.moving.PlaceRows.PlacedPupil;
import fr.ent.core.moving.PupilMove.PupilMoveState;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a pupil to another class, now or from a day on. */
@Component
class MovePupil {

    private final FindMovingPupil pupils;
    private final PupilMoveRows rows;
    private final CarryOutMove carryOutMove;
    private final SchoolMoves schoolMoves;
    private final Clock clock;

    MovePupil(
            FindMovingPupil pupils,
            PupilMoveRows rows,
            CarryOutMove carryOutMove,
            SchoolMoves schoolMoves,
            Clock clock) {
        this.pupils = pupils;
        this.rows = rows;
        this.carryOutMove = carryOutMove;
        this.schoolMoves = schoolMoves;
        this.clock = clock;
    }

    /** @throws NotThere without such a pupil or class */
    @Transactional(propagation = Propagation.MANDATORY)
    PupilMoveOutcome move(ChildId child, PupilMoveContent wanted, Viewer viewer) {
        rows.holdImports();
        PlacedPupil pupil = pupils.hold(child, viewer);
        if (pupils.isOwn(child, viewer)) {
            return new PupilMoveOutcome.OwnFamily();
        }
        PupilPlace from = pupil.at().place();
        PupilPlace to = pupils.holdClass(wanted, pupil, viewer);
        if (from.classId().equals(to.classId())) {
            return new PupilMoveOutcome.SameClass();
        }
        if (rows.isAnnounced(child)) {
            return new PupilMoveOutcome.AnnouncedAlready();
        }
        PupilMove move =
                new PupilMove(PupilMoveId.next(), child, from, to, wanted.firstDay(), PupilMoveState.ANNOUNCED);
        rows.add(move, viewer.person(), clock.instant());
        if (move.changesSchool()) {
            schoolMoves.keep(child).ifPresent(leavesOn -> rows.keepLeaving(move.id(), leavesOn));
        }
        return wanted.firstDay().isAfter(pupils.today())
                ? announced(move, viewer)
                : carryOutMove.carryOutNow(move, viewer);
    }

    private PupilMoveOutcome announced(PupilMove move, Viewer viewer) {
        carryOutMove.tell(move, viewer);
        return new PupilMoveOutcome.Written(move.id(), PupilMoveState.ANNOUNCED, List.of());
    }
}
