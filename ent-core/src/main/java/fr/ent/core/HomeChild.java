package fr.ent.core;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child of a household, at school or gone.
 *
 * @param leftOn the first day without the child, announced or past; none as long as it stays
 */
public record HomeChild(ChildId id, @Nullable LocalDate leftOn) {

    /** Whether the child hadn't left on that day yet. */
    public boolean isHereOn(LocalDate day) {
        return leftOn == null || leftOn.isAfter(day);
    }
}
