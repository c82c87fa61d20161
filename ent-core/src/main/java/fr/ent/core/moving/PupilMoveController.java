package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pupils moved by hand: within a school by its head, within the town by the town hall; never one of the own family. */
@RestController
@RequestMapping("/api/core")
class PupilMoveController {

    private final FindMovingPupil pupils;
    private final PreviewMove previewMove;
    private final MovePupil movePupil;
    private final UndoMove undoMove;
    private final UndoableMoves moves;

    PupilMoveController(
            FindMovingPupil pupils,
            PreviewMove previewMove,
            MovePupil movePupil,
            UndoMove undoMove,
            UndoableMoves moves) {
        this.pupils = pupils;
        this.previewMove = previewMove;
        this.movePupil = movePupil;
        this.undoMove = undoMove;
        this.moves = moves;
    }

    /** Lists a pupil's moves of the last thirty days and the one to come, the latest first. */
    @GetMapping("/pupils/{id}/moves")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<ShownMove> list(@PathVariable ChildId id, Viewer viewer) {
        pupils.find(id, viewer);
        return moves.list(id);
    }

    /** Says what follows when a pupil moves to a class: what ends at the former school, in all modules. */
    @PostMapping("/pupils/{id}/moves/preview")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    PupilMovePreview preview(@PathVariable ChildId id, @RequestBody @Valid PupilMoveContent wanted, Viewer viewer) {
        return previewMove.preview(id, wanted, viewer);
    }

    /**
     * Moves a pupil to another class of the school year, today or from a day on; the family is told. A head moves within the
     * own school. What an import does about bookings when it moves a pupil is done here.
     */
    @PostMapping("/pupils/{id}/moves")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    @Refuses({PupilMoveProblems.OWN_FAMILY, PupilMoveProblems.SAME_CLASS, PupilMoveProblems.ANNOUNCED})
    ResponseEntity<WrittenMove> move(
            @PathVariable ChildId id, @RequestBody @Valid PupilMoveContent wanted, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(PupilMoveProblems.done(movePupil.move(id, wanted, viewer)));
    }

    /** Calls off a move that is to come, or takes back one of the last thirty days with what had ended; the family is told. */
    @PostMapping("/pupil-moves/{id}/undo")
    @AllowedTo({Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    @Refuses({PupilMoveProblems.OWN_FAMILY, PupilMoveProblems.OVER})
    WrittenMove undo(@PathVariable PupilMoveId id, Viewer viewer) {
        return PupilMoveProblems.done(undoMove.undo(id, viewer));
    }
}
