package fr.ent.homework.exercise;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shares an own exercise with a school where the viewer works, and copies what colleagues share. */
@Component
class ShareExercise {

    private final Exercises exercises;
    private final ExerciseRights rights;

    ShareExercise(Exercises exercises, ExerciseRights rights) {
        this.exercises = exercises;
        this.rights = rights;
    }

    /**
     * Shares it, or keeps it for its author again.
     *
     * @return whether it is the viewer's, and so is the school
     */
    @Transactional
    public boolean share(ExerciseId id, @Nullable SchoolId school, Viewer viewer) {
        boolean mine = exercises.hold(id).filter(one -> one.isBy(viewer)).isPresent()
                && (school == null || rights.listSchools(viewer).contains(school));
        if (mine) {
            exercises.share(id, school);
        }
        return mine;
    }

    /** A copy of the viewer's own. Runs in the caller's transaction. */
    Optional<ExerciseView> copy(ExerciseId id, Viewer viewer) {
        return exercises
                .find(id)
                .filter(one -> rights.mayRead(one, viewer))
                .map(one -> exercises.add(one.writing().content(), viewer).view(viewer));
    }
}
