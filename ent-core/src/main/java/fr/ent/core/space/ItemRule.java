package fr.ent.core.space;

import fr.ent.core.InvalidInput;
import jakarta.validation.constraints.NotNull;

/** A rule says who reads a folder and what pupils do in it, for all that lies in it and has no rule of its own. */
public record ItemRule(
        @NotNull ItemReaders readers, @NotNull PupilRight pupils) {

    /** @throws InvalidInput if pupils add what they can't read */
    public ItemRule {
        if (pupils == PupilRight.ADD && readers == ItemReaders.STAFF) {
            throw new InvalidInput("pupils", "cannot-read");
        }
    }

    public boolean letsPupilsAdd() {
        return pupils == PupilRight.ADD;
    }
}
