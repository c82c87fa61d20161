package fr.ent.core.space.act;

import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Folders and files that are wanted in a folder.
 *
 * @param folderId none for the space itself
 */
record Destination(
        @NotEmpty @Size(max = 200) List<@NotNull ItemId> itemIds,
        @NotNull SpaceId spaceId,
        @Nullable ItemId folderId) {

    Destination {
        itemIds = itemIds.stream().distinct().toList();
    }
}
