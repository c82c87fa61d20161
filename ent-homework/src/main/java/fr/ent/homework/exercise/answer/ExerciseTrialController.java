package fr.ent.homework.exercise.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.homework.exercise.ExerciseId;
import fr.ent.homework.exercise.answer.PupilExercise.PupilAnswer;
import fr.ent.homework.exercise.question.GivenAnswer;
import fr.ent.homework.exercise.question.GivenTries;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An exercise that a teacher tries before a class gets it. */
@RestController
@RequestMapping("/api/homework/exercises/{id}/trial")
class ExerciseTrialController {

    private final TryExercise tryExercise;

    ExerciseTrialController(TryExercise tryExercise) {
        this.tryExercise = tryExercise;
    }

    /**
     * An answer to be judged.
     *
     * @param tries the number of this try at the part, from 1
     */
    record TriedAnswer(
            @JsonUnwrapped @Valid AskedPart asked,
            @JsonUnwrapped @Valid GivenAnswer given,
            @Min(1) @Max(GivenTries.MOST) int tries) {}

    /** Deals the reader an exercise as a pupil gets it: an own one, or one that is shared with a school of the reader's. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    TrialExercise show(@PathVariable ExerciseId id, Viewer viewer) {
        return tryExercise.show(id, viewer).orElseThrow(NotThere::new);
    }

    /** Judges an answer to an exercise on trial, as a pupil's would be. Nothing is kept. */
    @PostMapping("/answers")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    PupilAnswer judge(@PathVariable ExerciseId id, @RequestBody @Valid TriedAnswer answer, Viewer viewer) {
        return tryExercise
                .judge(id, answer.asked(), answer.given(), answer.tries(), viewer)
                .orElseThrow(NotThere::new);
    }
}
