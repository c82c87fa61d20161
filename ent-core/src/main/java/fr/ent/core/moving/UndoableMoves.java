package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.leaving.LeavingDelay;
import fr.ent.core.moving.PlaceRows.PlacedPupil;
import fr.ent.core.moving.PupilMove.PupilMoveState;
import fr.ent.core.moving.PupilMoveRows.KeptMove;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves that can be taken back: for thirty days, while the pupil is where they led and the class that was left is open. */
@Component
class UndoableMoves {

    private static final Duration LONGEST = Duration.ofDays(30);

    private final PlaceRows places;
    private final PupilMoveRows rows;
    private final LeavingDelay days;

    UndoableMoves(PlaceRows places, PupilMoveRows rows, LeavingDelay days) {
        this.places = places;
        this.rows = rows;
        this.days = days;
    }

    /** The moves of the last thirty days, and the one to come. */
    List<ShownMove> list(ChildId child) {
        Optional<PlacedPupil> pupil = places.findPupil(child);
        return rows.list(child, days.now().minus(LONGEST), days.today().minusDays(LONGEST.toDays())).stream()
                .map(kept -> new ShownMove(
                        kept.move(),
                        kept.move().state() == PupilMoveState.ANNOUNCED
                                || (kept.move().state() == PupilMoveState.DONE && isOpen(kept, pupil))))
                .toList();
    }

    /** Whether the pupil is in the former class again, and awaits a file if that was so before. */
    boolean takeBack(KeptMove kept) {
        PupilMove move = kept.move();
        if (!isOpen(kept, places.holdPupil(move.childId()))
                || places.holdClass(move.from().classId()).isEmpty()) {
            return false;
        }
        places.move(move.childId(), move.from(), kept.awaitedFile());
        return true;
    }

    private boolean isOpen(KeptMove kept, Optional<PlacedPupil> pupil) {
        Instant done = kept.doneAt();
        PupilMove move = kept.move();
        return done != null
                && done.plus(LONGEST).isAfter(days.now())
                && pupil.map(one -> one.at().place().classId())
                        .filter(move.to().classId()::equals)
                        .isPresent()
                && places.findClass(move.from().classId()).isPresent();
    }
}
