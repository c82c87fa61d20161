package fr.ent.homework.exercise;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Exercises of the one who asks. */
@RestController
@RequestMapping("/api/homework/exercises")
class ExerciseController {

    private final WriteExercise writeExercise;
    private final ListExercises listExercises;

    ExerciseController(WriteExercise writeExercise, ListExercises listExercises) {
        this.writeExercise = writeExercise;
        this.listExercises = listExercises;
    }

    /**
     * An exercise as it is to be.
     *
     * @param version the version that was read
     */
    record ExerciseRevision(
            @Min(0) @Max(1_000_000) int version,
            @JsonUnwrapped @Valid ExerciseContent content) {}

    /** Lists the reader's own exercises and those shared with the reader's schools, the last written first; 500 at most. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    List<ExerciseBrief> list(Viewer viewer) {
        return listExercises.list(viewer);
    }

    /** Writes an exercise. Pupils do it once an entry of the diary names its edition. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<ExerciseView> write(@RequestBody @Valid ExerciseContent exercise, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED).body(writeExercise.write(exercise, viewer));
    }

    /** Reads an exercise with its right answers: an own one, or one that is shared with a school of the reader's. */
    @GetMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    ExerciseView read(@PathVariable ExerciseId id, Viewer viewer) {
        return writeExercise.find(id, viewer).orElseThrow(NotThere::new);
    }

    /** Changes an own exercise; what a class was given stays as it was. One that has changed since it was read is refused. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses(ExerciseProblems.CHANGED_MEANWHILE)
    ExerciseView revise(@PathVariable ExerciseId id, @RequestBody @Valid ExerciseRevision revision, Viewer viewer) {
        return switch (writeExercise.revise(id, revision.version(), revision.content(), viewer)) {
            case ExerciseOutcome.Done(ExerciseView exercise) -> exercise;
            case ExerciseOutcome.NotYours() -> throw new NotThere();
            case ExerciseOutcome.ChangedMeanwhile(int version) ->
                throw Problem.of(ExerciseProblems.CHANGED_MEANWHILE, Map.of("version", version));
        };
    }

    /** Removes an own exercise. Classes keep what they were given. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable ExerciseId id, Viewer viewer) {
        if (!writeExercise.remove(id, viewer)) {
            throw new NotThere();
        }
    }
}
