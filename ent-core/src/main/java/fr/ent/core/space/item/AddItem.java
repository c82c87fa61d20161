package fr.ent.core.space.item;

import fr.ent.core.Viewer;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceStock;
import fr.ent.core.space.faces.Pictures;
import fr.ent.core.storage.FileView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds a folder or a file to a space. */
@Component
public class AddItem {

    private final FindItems find;
    private final SpaceStock stock;
    private final TakeContent takeContent;
    private final ItemStore store;
    private final SpaceClock clock;

    AddItem(FindItems find, SpaceStock stock, TakeContent takeContent, ItemStore store, SpaceClock clock) {
        this.find = find;
        this.stock = stock;
        this.takeContent = takeContent;
        this.store = store;
        this.clock = clock;
    }

    /** A refusal leaves what was written to be taken back by the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ItemOutcome add(SpaceId space, NewItemContent content, Viewer viewer) {
        OpenFolder into = find.getFolderFor(content.kind(), space, content.parentId(), viewer);
        if (into.in().closed()) {
            return new ItemOutcome.SpaceClosed();
        }
        if (into.path().size() >= OpenFolder.DEEPEST) {
            return new ItemOutcome.TooDeep(OpenFolder.DEEPEST);
        }
        stock.hold(List.of(into.in().space()));
        if (store.folders().count(space, into.id()) >= OpenFolder.FULL) {
            return new ItemOutcome.FolderFull(OpenFolder.FULL);
        }
        if (content.kind() == ItemKind.FOLDER && store.folders().isFull(space)) {
            return new ItemOutcome.TooMany(FolderRows.FULL_SPACE);
        }
        FileView file = content.kind() == ItemKind.FILE && content.fileId() != null
                ? takeContent.take(content.fileId(), viewer)
                : null;
        if (file != null && !stock.take(into.in().space(), file.size())) {
            return new ItemOutcome.NoRoom(stock.free(into.in().space()), file.size());
        }
        return add(into, content, file, viewer);
    }

    private ItemOutcome add(OpenFolder into, NewItemContent content, @Nullable FileView file, Viewer viewer) {
        ItemName wanted = ItemName.of(
                content.name() != null ? content.name() : file == null ? "" : file.name(),
                file == null ? null : file.mediaType());
        ItemName free = store.folders().free(wanted, into.in().id(), into.id(), null);
        if (!free.equals(wanted) && !content.isNumbered()) {
            return new ItemOutcome.NameTaken(free.text());
        }
        ItemId id = ItemId.next();
        store.rows().add(id, free, into, file, viewer, clock.now());
        if (file != null && Pictures.includes(file.mediaType())) {
            store.pictures().judge(List.of(id));
        }
        return ItemOutcome.Done.of(id);
    }
}
