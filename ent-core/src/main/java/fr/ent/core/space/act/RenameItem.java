package fr.ent.core.space.act;

import fr.ent.core.Viewer;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceStock;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.ItemName;
import fr.ent.core.space.item.ItemStore;
import fr.ent.core.space.item.OpenItem;
import fr.ent.core.space.item.SpaceItem;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a folder or a file another name. */
@Component
class RenameItem {

    private final FindItems find;
    private final SpaceStock stock;
    private final ItemStore store;
    private final SpaceClock clock;

    RenameItem(FindItems find, SpaceStock stock, ItemStore store, SpaceClock clock) {
        this.find = find;
        this.stock = stock;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public ItemOutcome rename(ItemId id, String wanted, Viewer viewer) {
        OpenItem open = find.getToChange(id, viewer);
        if (open.in().closed()) {
            return new ItemOutcome.SpaceClosed();
        }
        stock.hold(List.of(open.in().space()));
        SpaceItem item = find.getToChange(id, viewer).item();
        SpaceItem.ItemFile file = item.file();
        ItemName name = ItemName.of(wanted, file == null ? null : file.mediaType());
        ItemName free = store.folders().free(name, item.space(), item.parent(), id);
        if (!free.equals(name)) {
            return new ItemOutcome.NameTaken(free.text());
        }
        store.rows().rename(id, name, viewer, clock.now());
        return ItemOutcome.Done.of(id);
    }
}
