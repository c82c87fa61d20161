package fr.ent.homework.exercise;

import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
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

/** Exercises that the teachers of a school share. */
@RestController
@RequestMapping("/api/homework/exercises/{id}")
class ExerciseSharingController {

    private final ShareExercise shareExercise;

    ExerciseSharingController(ShareExercise shareExercise) {
        this.shareExercise = shareExercise;
    }

    /** A school where the sender works. */
    record ExerciseSharing(@NotNull SchoolId schoolId) {}

    /** Shares an own exercise with the teachers of a school, in place of another school. */
    @PutMapping("/sharing")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void share(@PathVariable ExerciseId id, @RequestBody @Valid ExerciseSharing sharing, Viewer viewer) {
        require(id, sharing.schoolId(), viewer);
    }

    /** Keeps an own exercise for oneself again. Copies that colleagues made stay theirs. */
    @DeleteMapping("/sharing")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable ExerciseId id, Viewer viewer) {
        require(id, null, viewer);
    }

    /** Copies an exercise that the reader may read; the copy is the reader's own. */
    @PostMapping("/copies")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<ExerciseView> copy(@PathVariable ExerciseId id, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(shareExercise.copy(id, viewer).orElseThrow(Problem::notFound));
    }

    private void require(ExerciseId id, @Nullable SchoolId school, Viewer viewer) {
        if (!shareExercise.share(id, school, viewer)) {
            throw new NotThere();
        }
    }
}
