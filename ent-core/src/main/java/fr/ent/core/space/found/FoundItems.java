package fr.ent.core.space.found;

import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceView;
import fr.ent.core.space.item.ItemView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Folders and files that were looked for, some at a time.
 *
 * @param next the last of them if there are more, to ask for those after it
 */
record FoundItems(List<FoundItem> items, @Nullable ItemId next) {

    FoundItems {
        items = List.copyOf(items);
    }

    /**
     * Something, and the space in which it lies.
     *
     * @param inside whether the document holds the words, and its name doesn't
     */
    record FoundItem(ItemView item, SpaceView space, boolean inside) {}
}
