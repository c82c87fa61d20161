package fr.ent.homework.exercise.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import fr.ent.homework.EntryId;
import fr.ent.homework.exercise.answer.ExerciseResults.PupilProgress;
import fr.ent.homework.exercise.answer.ExerciseResults.QuestionResult;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import fr.ent.homework.work.WorkingPupils;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Shows those who lead a class what its pupils of today answered. A constant number of statements. */
@Component
class ShowResults {

    private final FindGivenExercise findGiven;
    private final ExerciseAnswers answers;
    private final WorkingPupils workingPupils;

    ShowResults(FindGivenExercise findGiven, ExerciseAnswers answers, WorkingPupils workingPupils) {
        this.findGiven = findGiven;
        this.answers = answers;
        this.workingPupils = workingPupils;
    }

    Optional<ExerciseResults> show(EntryId entry, Viewer viewer) {
        return findGiven
                .findPublished(entry)
                .flatMap(given -> workingPupils.list(entry, viewer).map(pupils -> show(given, pupils)));
    }

    private ExerciseResults show(GivenExercise given, List<ChildView> pupils) {
        Map<ChildId, List<AnsweredPart>> all = answers.list(given).stream().collect(groupingBy(AnsweredPart::child));
        Map<ChildId, Map<Integer, List<AnsweredPart>>> byQuestion = all.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, one -> one.getValue().stream().collect(groupingBy(AnsweredPart::question))));
        return new ExerciseResults(
                given.entry(),
                given.title(),
                given.subject(),
                IntStream.range(0, given.questions().size())
                        .mapToObj(number -> result(given.questions().get(number), number, pupils, byQuestion))
                        .toList(),
                pupils.stream()
                        .map(pupil -> progress(pupil, all.getOrDefault(pupil.id(), List.of()), given.parts()))
                        .toList());
    }

    private static QuestionResult result(
            ExerciseQuestion question,
            int number,
            List<ChildView> pupils,
            Map<ChildId, Map<Integer, List<AnsweredPart>>> byQuestion) {
        Map<PartsState, List<ChildId>> states = pupils.stream()
                .map(ChildView::id)
                .collect(groupingBy(child ->
                        state(question, byQuestion.getOrDefault(child, Map.of()).getOrDefault(number, List.of()))));
        return new QuestionResult(
                question.kind(),
                question.prompt(),
                states.getOrDefault(PartsState.AT_FIRST, List.of()).size(),
                states.getOrDefault(PartsState.LATER, List.of()).size(),
                states.getOrDefault(PartsState.STUCK, List.of()));
    }

    private static PartsState state(ExerciseQuestion question, Collection<AnsweredPart> answered) {
        if (answered.stream().anyMatch(one -> !one.solved())) {
            return PartsState.STUCK;
        }
        if (answered.size() < question.parts()) {
            return PartsState.WAITING;
        }
        return answered.stream().allMatch(AnsweredPart::atFirst) ? PartsState.AT_FIRST : PartsState.LATER;
    }

    private static PupilProgress progress(ChildView pupil, Collection<AnsweredPart> answered, int parts) {
        return new PupilProgress(
                pupil.id(),
                pupil.givenName(),
                pupil.familyName(),
                answered.stream().mapToInt(AnsweredPart::tries).sum(),
                (int) answered.stream().filter(AnsweredPart::over).count(),
                parts);
    }

    /** The state of the parts of a question, for one pupil. */
    private enum PartsState {
        WAITING,
        AT_FIRST,
        LATER,
        STUCK
    }
}
