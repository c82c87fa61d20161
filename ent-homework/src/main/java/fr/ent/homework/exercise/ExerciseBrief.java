package fr.ent.homework.exercise;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An exercise by its title.
 *
 * @param parts how many answers it asks for
 * @param author a colleague's name; none of an own one, and once the author's data has been erased
 */
record ExerciseBrief(
        @JsonUnwrapped ExerciseStanding standing,
        String title,
        int parts,
        @Nullable PersonName author) {}
