package fr.ent.core.space.faces.said;

import fr.ent.core.space.ItemId;
import fr.ent.core.space.item.OpenItem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A picture as somebody looked at it.
 *
 * @param version of its content: who is on another one is another matter
 */
record SeenPicture(@NotNull ItemId id, @Min(1) @Max(1_000) int version) {

    /** A picture as it is today. */
    static SeenPicture of(OpenItem picture) {
        return new SeenPicture(
                picture.id(), Objects.requireNonNull(picture.item().file()).version());
    }
}
