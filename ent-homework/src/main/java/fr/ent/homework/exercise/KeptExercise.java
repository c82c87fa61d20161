package fr.ent.homework.exercise;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.ExerciseEditionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An exercise as it is kept. */
record KeptExercise(
        ExerciseId id,
        ExerciseEditionId edition,
        PersonId author,
        @Nullable SchoolId shared,
        KeptWriting writing) {

    boolean isBy(Viewer viewer) {
        return author.equals(viewer.person());
    }

    ExerciseView view(Viewer viewer) {
        return new ExerciseView(
                new ExerciseStanding(id, edition, isBy(viewer), shared, writing.changedAt()),
                writing.content(),
                writing.version());
    }

    /** The words of an exercise as they were last written. */
    record KeptWriting(ExerciseContent content, int version, Instant changedAt) {}
}
