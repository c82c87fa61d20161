package fr.ent.homework.exercise.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.homework.EntryId;
import fr.ent.homework.exercise.answer.PupilExercise.PupilAnswer;
import fr.ent.homework.exercise.question.GivenAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The exercise of an entry of the diary, as a pupil does it. */
@RestController
@RequestMapping("/api/homework/entries/{id}/exercise")
class ExerciseAnswerController {

    private final AnswerExercise answerExercise;

    ExerciseAnswerController(AnswerExercise answerExercise) {
        this.answerExercise = answerExercise;
    }

    /**
     * An answer to be judged.
     *
     * @param childId the pupil who answers: the sender, or a child of the sender's
     */
    record NewAnswer(
            @NotNull ChildId childId,
            @JsonUnwrapped @Valid AskedPart asked,
            @JsonUnwrapped @Valid GivenAnswer given) {}

    /** Shows a child's exercise with what it has answered so far; right answers only of what is over. */
    @GetMapping
    @AllowedTo({Role.PUPIL, Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    PupilExercise show(@PathVariable EntryId id, @RequestParam ChildId childId, Viewer viewer) {
        return answerExercise.show(id, childId, viewer).orElseThrow(NotThere::new);
    }

    /** Judges an answer of a child's and keeps it. After the third try the right one is told; what is over stays as it was. */
    @PostMapping("/answers")
    @AllowedTo({Role.PUPIL, Role.GUARDIAN})
    @Idempotent
    @Answers
    ResponseEntity<PupilAnswer> answer(@PathVariable EntryId id, @RequestBody @Valid NewAnswer answer, Viewer viewer) {
        return ResponseEntity.ok(answerExercise
                .answer(id, answer.childId(), answer.asked(), answer.given(), viewer)
                .orElseThrow(Problem::notFound));
    }
}
