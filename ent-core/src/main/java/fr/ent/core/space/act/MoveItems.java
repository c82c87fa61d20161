package fr.ent.core.space.act;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.Space;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceStock;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.FolderRows;
import fr.ent.core.space.item.ItemName;
import fr.ent.core.space.item.OpenFolder;
import fr.ent.core.space.item.OpenItem;
import fr.ent.core.space.item.SpaceItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts folders and files into another folder, of the same space or another. */
@Component
class MoveItems {

    private final FindItems find;
    private final SpaceStock stock;
    private final Subtrees subtrees;
    private final FolderRows folders;
    private final SpaceClock clock;

    MoveItems(FindItems find, SpaceStock stock, Subtrees subtrees, FolderRows folders, SpaceClock clock) {
        this.find = find;
        this.stock = stock;
        this.subtrees = subtrees;
        this.folders = folders;
        this.clock = clock;
    }

    /**
     * All of them, or none: a refusal leaves what was written to be taken back by the caller's transaction.
     *
     * @throws NotThere if one isn't the viewer's to change
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ItemOutcome move(Destination to, Viewer viewer) {
        List<OpenItem> some = getAll(to.itemIds(), viewer);
        OpenFolder asked = into(to, viewer);
        if (asked.in().closed() || some.stream().anyMatch(one -> one.in().closed())) {
            return new ItemOutcome.SpaceClosed();
        }
        stock.hold(Stream.concat(
                        some.stream().map(one -> one.in().space()),
                        Stream.of(asked.in().space()))
                .toList());
        // once more, now that nobody else moves them
        OpenFolder into = into(to, viewer);
        for (OpenItem one : getAll(to.itemIds(), viewer)) {
            Optional<ItemOutcome> refusal = move(one, into);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return ItemOutcome.Done.of(to.itemIds());
    }

    /** Those that lie in a folder that moves as well go with it. */
    private List<OpenItem> getAll(List<ItemId> ids, Viewer viewer) {
        List<OpenItem> some = find.list(
                ids, viewer, open -> open.isChangedBy(viewer) && !open.item().isTrashed());
        if (some.size() < ids.size()) {
            throw new NotThere();
        }
        Set<ItemId> all = new LinkedHashSet<>(ids);
        return some.stream()
                .filter(one -> one.item().path().stream()
                        .limit(one.item().path().size() - 1L)
                        .noneMatch(all::contains))
                .toList();
    }

    private OpenFolder into(Destination to, Viewer viewer) {
        return find.getFolderFor(ItemKind.FILE, to.spaceId(), to.folderId(), viewer);
    }

    private Optional<ItemOutcome> move(OpenItem one, OpenFolder into) {
        SpaceItem item = one.item();
        if (item.space().equals(into.in().id()) && Objects.equals(item.parent(), into.id())) {
            return Optional.empty();
        }
        if (item.isFolder() && !into.takes(ItemKind.FOLDER)) {
            throw new NotThere();
        }
        if (into.path().contains(item.id())) {
            return Optional.of(new ItemOutcome.IntoItself());
        }
        Subtrees.SubtreeSize size = subtrees.measure(item);
        if (into.path().size() + size.levels() > OpenFolder.DEEPEST) {
            return Optional.of(new ItemOutcome.TooDeep(OpenFolder.DEEPEST));
        }
        if (folders.count(into.in().id(), into.id()) >= OpenFolder.FULL) {
            return Optional.of(new ItemOutcome.FolderFull(OpenFolder.FULL));
        }
        Space to = into.in().space();
        if (!to.id().equals(item.space())) {
            if (!stock.take(to, size.bytes())) {
                return Optional.of(new ItemOutcome.NoRoom(stock.free(to), size.bytes()));
            }
            stock.give(item.space(), size.bytes());
        }
        subtrees.move(item, free(item, into), into, clock.now());
        return Optional.empty();
    }

    private ItemName free(SpaceItem item, OpenFolder into) {
        SpaceItem.ItemFile file = item.file();
        return folders.free(
                ItemName.of(item.name(), file == null ? null : file.mediaType()),
                into.in().id(),
                into.id(),
                item.id());
    }
}
