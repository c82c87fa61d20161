package fr.ent.core.space.trash;

import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceView;
import fr.ent.core.space.item.ItemView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trash of a space, some at a time.
 *
 * @param next the last thing if there are more, to ask for those after it
 * @param days after which something goes for good
 * @param mayRemove whether the viewer may remove something at once
 */
record TrashView(
        SpaceView space, List<ItemView> items, @Nullable ItemId next, long days, boolean mayRemove) {

    TrashView {
        items = List.copyOf(items);
    }
}
