package fr.ent.homework.exercise;

import fr.ent.core.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the viewer's own exercises, changes and removes them. What a class was given stays as it was. */
@Component
class WriteExercise {

    private final Exercises exercises;
    private final ExerciseRights rights;

    WriteExercise(Exercises exercises, ExerciseRights rights) {
        this.exercises = exercises;
        this.rights = rights;
    }

    /** Runs in the caller's transaction. */
    ExerciseView write(ExerciseContent content, Viewer viewer) {
        return exercises.add(content, viewer).view(viewer);
    }

    /** An own one, or one that a school of the viewer's shares. */
    Optional<ExerciseView> find(ExerciseId id, Viewer viewer) {
        return exercises.find(id).filter(one -> rights.mayRead(one, viewer)).map(one -> one.view(viewer));
    }

    @Transactional
    public ExerciseOutcome revise(ExerciseId id, int version, ExerciseContent content, Viewer viewer) {
        return exercises
                .hold(id)
                .filter(one -> one.isBy(viewer))
                .map(one -> revise(one, version, content, viewer))
                .orElseGet(ExerciseOutcome.NotYours::new);
    }

    private ExerciseOutcome revise(KeptExercise held, int version, ExerciseContent content, Viewer viewer) {
        int now = held.writing().version();
        return now == version
                ? new ExerciseOutcome.Done(exercises.write(held, content).view(viewer))
                : new ExerciseOutcome.ChangedMeanwhile(now);
    }

    /** Whether it was the viewer's own. */
    @Transactional
    public boolean remove(ExerciseId id, Viewer viewer) {
        Optional<KeptExercise> own = exercises.hold(id).filter(one -> one.isBy(viewer));
        own.ifPresent(exercises::remove);
        return own.isPresent();
    }
}
