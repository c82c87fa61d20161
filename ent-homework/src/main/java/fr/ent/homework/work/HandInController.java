package fr.ent.homework.work;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import fr.ent.homework.EntryId;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work of homework: handed in for a child, and seen by the teachers of the class. */
@RestController
@RequestMapping("/api/homework/entries/{id}/hand-ins")
class HandInController {

    private final HandInHomework handInHomework;
    private final HandInViews views;
    private final ShowBoard showBoard;

    HandInController(HandInHomework handInHomework, HandInViews views, ShowBoard showBoard) {
        this.handInHomework = handInHomework;
        this.views = views;
        this.showBoard = showBoard;
    }

    /**
     * Work to be handed in.
     *
     * @param childId the pupil who did it: the sender, or a child of the sender's
     */
    record NewHandIn(ChildId childId, @JsonUnwrapped @Valid HandInContent content) {}

    /** Hands a child's work in: words, files or both. Another try keeps the former ones; twenty at most. */
    @PostMapping
    @AllowedTo({Role.PUPIL, Role.GUARDIAN})
    @Answers(201)
    @Idempotent
    @Refuses(WorkProblems.TOO_MANY_TRIES)
    ResponseEntity<HandInView> handIn(@PathVariable EntryId id, @RequestBody @Valid NewHandIn work, Viewer viewer) {
        return switch (handInHomework.handIn(id, work.childId(), work.content(), viewer)) {
            case HandInOutcome.HandedIn(HandInFacts handIn) ->
                ResponseEntity.status(HttpStatus.CREATED).body(views.view(handIn));
            case HandInOutcome.TakenBack() -> throw new IllegalStateException("Taken back while it was handed in");
            case HandInOutcome.Refused refusal -> throw WorkProblems.of(refusal);
        };
    }

    /** Shows the work of a whole class at a glance: each pupil, with what it has handed in and when. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PEOPLE_LISTS)
    WorkBoard show(@PathVariable EntryId id, Viewer viewer) {
        return showBoard.show(id, viewer).orElseThrow(NotThere::new);
    }
}
