package fr.ent.core.space.item;

import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a folder, some at a time: folders first, then by name.
 *
 * @param folder none for the space itself
 * @param path the folders above that the viewer reads, the outermost first
 * @param next the last of them if there are more, to ask for those after it
 */
record FolderView(
        SpaceView space,
        @Nullable ItemView folder,
        List<PathPart> path,
        List<ItemView> items,
        @Nullable ItemId next,
        boolean mayAddFolders,
        boolean mayAddFiles) {

    FolderView {
        path = List.copyOf(path);
        items = List.copyOf(items);
    }

    /** A folder on the way to another one. */
    record PathPart(ItemId id, String name) {}
}
