package fr.ent.homework.booklet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Observations of booklets: noted for pupils of a class, changed, removed. */
@RestController
@RequestMapping("/api/homework/observations")
class ObservationController {

    private final NoteObservations noteObservations;
    private final ReviseObservation reviseObservation;

    ObservationController(NoteObservations noteObservations, ReviseObservation reviseObservation) {
        this.noteObservations = noteObservations;
        this.reviseObservation = reviseObservation;
    }

    /**
     * A success to be noted.
     *
     * @param childIds the pupils who managed it: each gets an observation of its own
     */
    record NewObservations(
            @NotNull ClassId classId,
            @NotNull @Size(min = 1, max = 40) List<@NotNull ChildId> childIds,
            @JsonUnwrapped @Valid ObservationContent content) {}

    /** A success in another wording. */
    record ObservationRevision(
            @Min(0) @Max(1_000_000) int version,
            @JsonUnwrapped @Valid ObservationContent content) {}

    /**
     * The observations that were noted.
     *
     * @param ids one for each pupil
     */
    record NotedObservations(List<ObservationId> ids) {}

    /** Notes a success of one pupil or several, as drafts; 200 a year and pupil. An ATSEM notes in the own class. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.ATSEM})
    @Answers(201)
    @Idempotent
    @Refuses(BookletProblems.FULL)
    ResponseEntity<NotedObservations> note(@RequestBody @Valid NewObservations noted, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new NotedObservations(
                        settle(noteObservations.note(noted.classId(), noted.childIds(), noted.content(), viewer))
                                .stream()
                                .map(ObservationFacts::id)
                                .toList()));
    }

    /** Changes an observation. What is published already is read as changed at once. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(CommonProblems.CHANGED_MEANWHILE)
    void revise(@PathVariable ObservationId id, @RequestBody @Valid ObservationRevision revision, Viewer viewer) {
        settle(reviseObservation.revise(id, revision.version(), revision.content(), viewer));
    }

    /** Removes an observation, a published one too. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable ObservationId id, Viewer viewer) {
        settle(reviseObservation.remove(id, viewer));
    }

    private static List<ObservationFacts> settle(ObservationOutcome outcome) {
        return switch (outcome) {
            case ObservationOutcome.Done(List<ObservationFacts> observations) -> observations;
            case ObservationOutcome.Refused refusal -> throw BookletProblems.of(refusal);
        };
    }
}
