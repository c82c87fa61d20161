package fr.ent.core;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child of a household, at school or gone.
 *
 * @param since the first day in the household; none for ever before
 * @param leftOn the first day without the child, at school or in the household, announced or past; none as long as it
 *     stays
 */
public record HomeChild(
        ChildId id, @Nullable LocalDate since, @Nullable LocalDate leftOn) {

    /** Whether the child had come by that day, and hadn't left yet. */
    public boolean isHereOn(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (leftOn == null || leftOn.isAfter(day));
    }
}
