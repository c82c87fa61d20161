package fr.ent.homework.exercise;

import fr.ent.core.SchoolId;
import fr.ent.homework.ExerciseEditionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exercise's names and whose it is.
 *
 * @param editionId the exercise as it stands: what an entry of the diary names
 * @param own whether the reader wrote it, and may change it
 * @param sharedSchoolId the school whose teachers read and copy it
 */
record ExerciseStanding(
        ExerciseId id,
        ExerciseEditionId editionId,
        boolean own,
        @Nullable SchoolId sharedSchoolId,
        Instant changedAt) {}
