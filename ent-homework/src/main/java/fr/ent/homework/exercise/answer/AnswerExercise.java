package fr.ent.homework.exercise.answer;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.homework.EntryId;
import fr.ent.homework.exercise.answer.PupilExercise.PupilAnswer;
import fr.ent.homework.exercise.question.Deal;
import fr.ent.homework.exercise.question.GivenAnswer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deals a child an exercise and judges what it answers: the right answer leaves the server once a part is over. */
@Component
class AnswerExercise {

    private final FindGivenExercise findGiven;
    private final ExerciseAnswers answers;

    AnswerExercise(FindGivenExercise findGiven, ExerciseAnswers answers) {
        this.findGiven = findGiven;
        this.answers = answers;
    }

    @Transactional
    public Optional<PupilExercise> show(EntryId entry, ChildId child, Viewer viewer) {
        return findGiven.findToRead(entry, child, viewer).map(given -> {
            Deal deal = given.deal(child);
            return new PupilExercise(
                    entry,
                    given.title(),
                    given.subject(),
                    deal.parts(),
                    answers.list(given, child).stream()
                            .map(one -> PupilAnswer.of(one, deal))
                            .toList());
        });
    }

    /** None of an exercise that isn't this child's to do, or a part that it doesn't have. Runs in the caller's transaction. */
    Optional<PupilAnswer> answer(EntryId entry, ChildId child, AskedPart asked, GivenAnswer given, Viewer viewer) {
        return findGiven
                .findToDo(entry, child, viewer)
                .filter(exercise -> exercise.deal(child).has(asked.question(), asked.part()))
                .map(exercise -> {
                    Deal deal = exercise.deal(child);
                    boolean right = deal.isRight(asked.question(), asked.part(), given);
                    AnsweredPart tried = new AnsweredPart(child, asked.question(), asked.part(), given, right, 1);
                    return PupilAnswer.of(answers.add(exercise, tried), deal);
                });
    }
}
