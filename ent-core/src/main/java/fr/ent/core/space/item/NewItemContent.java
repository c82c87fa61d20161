package fr.ent.core.space.item;

import fr.ent.core.InvalidInput;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A folder or a file that is to be in a space.
 *
 * @param name of a folder; of a file none, for that which it was sent under
 * @param parentId the folder that it is to lie in; none for the space itself
 * @param fileId a file that was sent before, for a file
 * @param whenTaken what becomes of a name that the folder has already; it is refused unless said otherwise
 */
public record NewItemContent(
        @NotNull ItemKind kind,
        @Nullable @OneLine(min = 1, max = 200) String name,
        @Nullable ItemId parentId,
        @Nullable FileId fileId,
        @Nullable TakenNames whenTaken) {

    /** @throws InvalidInput if a folder has a file or no name, or a file has none */
    public NewItemContent {
        if (kind == ItemKind.FOLDER && name == null) {
            throw new InvalidInput("name", "required");
        }
        if ((kind == ItemKind.FILE) == (fileId == null)) {
            throw new InvalidInput("fileId", kind == ItemKind.FILE ? "required" : "not-for-folders");
        }
    }

    boolean isNumbered() {
        return whenTaken == TakenNames.NUMBER;
    }
}
