package fr.ent.homework.exercise;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.homework.exercise.Exercises.ListedExercise;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lists the exercises that a teacher can give: two statements. */
@Component
class ListExercises {

    private final Exercises exercises;
    private final ExerciseRights rights;
    private final Directory directory;

    ListExercises(Exercises exercises, ExerciseRights rights, Directory directory) {
        this.exercises = exercises;
        this.rights = rights;
        this.directory = directory;
    }

    List<ExerciseBrief> list(Viewer viewer) {
        List<ListedExercise> all = exercises.list(viewer, rights.listSchools(viewer));
        Map<PersonId, PersonName> colleagues = directory.names(all.stream()
                .filter(one -> !one.standing().own())
                .map(ListedExercise::author)
                .distinct()
                .toList());
        return all.stream()
                .map(one -> new ExerciseBrief(one.standing(), one.title(), one.parts(), colleagues.get(one.author())))
                .toList();
    }
}
