package fr.ent.core.moving;

import fr.ent.core.Viewer;
import fr.ent.core.leaving.EndedByLeaving.LostDay;
import fr.ent.core.leaving.SchoolMoves;
import fr.ent.core.moving.PlaceRows.PlacedPupil;
import fr.ent.core.moving.PupilMove.PupilMoveState;
import fr.ent.core.moving.PupilMoveRows.KeptMove;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the register follow a move, and the modules the register, as when an import moves a pupil. */
@Component
class CarryOutMove {

    private final PlaceRows places;
    private final PupilMoveRows rows;
    private final SchoolMoves schoolMoves;
    private final PupilMoveTold told;
    private final Clock clock;

    CarryOutMove(PlaceRows places, PupilMoveRows rows, SchoolMoves schoolMoves, PupilMoveTold told, Clock clock) {
        this.places = places;
        this.rows = rows;
        this.schoolMoves = schoolMoves;
        this.told = told;
        this.clock = clock;
    }

    /** Carries out a move that was written just now, of a pupil and to a class that are held: what the pupil has today stays. */
    PupilMoveOutcome carryOutNow(PupilMove move, Viewer viewer) {
        if (!follow(move)) {
            throw new IllegalStateException("Pupil and class of the move " + move.id() + " aren't held");
        }
        tell(move, viewer);
        return new PupilMoveOutcome.Written(move.id(), PupilMoveState.DONE, lost(move, move.firstDay()));
    }

    /** Tells of a move that was written. */
    void tell(PupilMove move, Viewer viewer) {
        told.written(move, viewer);
    }

    /** Carries out a move whose first day has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOut(PupilMoveId id) {
        rows.holdImports();
        Optional<KeptMove> due = rows.hold(id).filter(kept -> kept.move().state() == PupilMoveState.ANNOUNCED);
        due.ifPresent(kept -> {
            if (follow(kept.move())) {
                lost(kept.move(), kept.move().firstDay().minusDays(1));
            } else {
                rows.callOff(kept.move(), PupilMoveState.OVERTAKEN);
                told.overtaken(kept);
                letLeave(kept);
            }
        });
    }

    private void letLeave(KeptMove kept) {
        LocalDate leavesOn = kept.leavesOn();
        if (leavesOn != null) {
            PupilMove move = kept.move();
            schoolMoves.letLeave(move.childId(), move.from().schoolId(), leavesOn);
        }
    }

    /** Whether the pupil is in the new class now. */
    private boolean follow(PupilMove move) {
        Optional<PlacedPupil> pupil = places.holdPupil(move.childId())
                .filter(one -> one.at().place().classId().equals(move.from().classId()));
        if (pupil.isEmpty() || places.holdClass(move.to().classId()).isEmpty()) {
            return false;
        }
        boolean awaits = pupil.get().awaitsFile();
        places.move(move.childId(), move.to(), awaits || move.changesSchool());
        rows.done(move.id(), awaits, clock.instant());
        if (move.changesSchool()) {
            schoolMoves.forgetFile(move.childId());
        }
        return true;
    }

    private List<LostDay> lost(PupilMove move, LocalDate last) {
        return move.changesSchool()
                ? schoolMoves.follow(Map.of(move.childId(), move.to().schoolId()), last)
                : List.of();
    }
}
