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

    /** Carries out a move that was written just now: what the pupil has today stays. */
    PupilMoveOutcome carryOutNow(PupilMove move, Viewer viewer) {
        PupilMoveState state = follow(move) ? PupilMoveState.DONE : PupilMoveState.OVERTAKEN;
        tell(move, viewer);
        return new PupilMoveOutcome.Written(move.id(), state, lost(move, state, move.firstDay()));
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
                lost(kept.move(), PupilMoveState.DONE, kept.move().firstDay().minusDays(1));
            } else {
                rows.end(id, PupilMoveState.OVERTAKEN);
                told.overtaken(
                        kept,
                        places.findPupil(kept.move().childId())
                                .map(pupil -> pupil.at().place()));
            }
        });
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

    private List<LostDay> lost(PupilMove move, PupilMoveState state, LocalDate last) {
        return state == PupilMoveState.DONE && move.changesSchool()
                ? schoolMoves.follow(Map.of(move.childId(), move.to().schoolId()), last)
                : List.of();
    }
}
