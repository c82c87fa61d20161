package fr.ent.core.space.act;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceStock;
import fr.ent.core.space.act.CopiedRows.CopiedTree;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.FolderRows;
import fr.ent.core.space.item.ItemName;
import fr.ent.core.space.item.OpenFolder;
import fr.ent.core.space.item.OpenItem;
import fr.ent.core.space.item.SpaceItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Copies folders and files into a folder, with the newest content of each; no content is stored twice for it. */
@Component
class CopyItems {

    /** Of folders and files in all. */
    static final int MOST = 2_000;

    private final FindItems find;
    private final SpaceStock stock;
    private final CopiedRows rows;
    private final FolderRows folders;
    private final SpaceClock clock;

    CopyItems(FindItems find, SpaceStock stock, CopiedRows rows, FolderRows folders, SpaceClock clock) {
        this.find = find;
        this.stock = stock;
        this.rows = rows;
        this.folders = folders;
        this.clock = clock;
    }

    /**
     * All of them, or none: a refusal leaves what was written to be taken back by the caller's transaction.
     *
     * @throws NotThere if one isn't the viewer's to read
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ItemOutcome copy(Destination to, Viewer viewer) {
        List<OpenItem> asked = getAll(to, viewer);
        OpenFolder into = into(asked, to, viewer);
        if (into.in().closed()) {
            return new ItemOutcome.SpaceClosed();
        }
        stock.hold(Stream.concat(
                        asked.stream().map(one -> one.in().space()),
                        Stream.of(into.in().space()))
                .toList());
        // once more, now that nobody takes them away
        return copyHeld(getAll(to, viewer), into(asked, to, viewer), viewer);
    }

    private List<OpenItem> getAll(Destination to, Viewer viewer) {
        List<OpenItem> some =
                find.list(to.itemIds(), viewer, open -> !open.item().isTrashed());
        if (some.size() < to.itemIds().size()) {
            throw new NotThere();
        }
        return some;
    }

    private OpenFolder into(List<OpenItem> some, Destination to, Viewer viewer) {
        boolean hasFolder = some.stream().anyMatch(one -> one.item().isFolder());
        return find.getFolderFor(hasFolder ? ItemKind.FOLDER : ItemKind.FILE, to.spaceId(), to.folderId(), viewer);
    }

    private ItemOutcome copyHeld(List<OpenItem> some, OpenFolder into, Viewer viewer) {
        if (folders.count(into.in().id(), into.id()) + some.size() > OpenFolder.FULL) {
            return new ItemOutcome.FolderFull(OpenFolder.FULL);
        }
        return folders.isFull(into.in().id()) ? new ItemOutcome.TooMany(MOST) : copy(some, into, viewer);
    }

    private ItemOutcome copy(List<OpenItem> some, OpenFolder into, Viewer viewer) {
        List<ItemId> made = new ArrayList<>();
        int copied = 0;
        for (OpenItem one : some) {
            CopiedTree tree = rows.read(one, MOST - copied, viewer);
            if (tree.isCut()) {
                return new ItemOutcome.TooMany(MOST);
            }
            copied += tree.parts().size();
            if (into.path().size() + tree.levels() > OpenFolder.DEEPEST) {
                return new ItemOutcome.TooDeep(OpenFolder.DEEPEST);
            }
            if (!stock.take(into.in().space(), tree.bytes())) {
                return new ItemOutcome.NoRoom(stock.free(into.in().space()), tree.bytes());
            }
            made.add(rows.write(tree, name(one.item(), into), into, viewer, clock.now()));
        }
        return ItemOutcome.Done.of(made);
    }

    private ItemName name(SpaceItem item, OpenFolder into) {
        SpaceItem.ItemFile file = item.file();
        return folders.free(
                ItemName.of(item.name(), file == null ? null : file.mediaType()),
                into.in().id(),
                into.id(),
                null);
    }
}
