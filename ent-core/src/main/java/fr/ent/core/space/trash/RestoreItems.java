package fr.ent.core.space.trash;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.ItemRule;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceStock;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.ItemName;
import fr.ent.core.space.item.ItemStore;
import fr.ent.core.space.item.OpenFolder;
import fr.ent.core.space.item.OpenItem;
import fr.ent.core.space.item.SpaceItem;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings folders and files back from the trash, to where they were. */
@Component
class RestoreItems {

    private final FindItems find;
    private final SpaceStock stock;
    private final ItemStore store;
    private final BroughtBack rows;
    private final SpaceClock clock;

    RestoreItems(FindItems find, SpaceStock stock, ItemStore store, BroughtBack rows, SpaceClock clock) {
        this.find = find;
        this.stock = stock;
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * An item that isn't in the trash any more stays as it is. What went in with its folder comes back with it; where the folder is gone
     * it comes back to the space itself, and a name that is taken gets a number.
     *
     * @throws NotThere if one isn't the viewer's to bring back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ItemOutcome restore(List<ItemId> ids, Viewer viewer) {
        List<OpenItem> some = getAll(ids, viewer);
        if (some.stream().anyMatch(one -> one.in().closed())) {
            return new ItemOutcome.SpaceClosed();
        }
        stock.hold(some.stream().map(one -> one.in().space()).toList());
        for (ItemId id : topmostFirst(some)) {
            // anew: what lies in it has just been given another place
            OpenItem one = getAll(List.of(id), viewer).getFirst();
            if (one.item().isTrashed()) {
                Optional<ItemOutcome> refusal = restore(one, viewer);
                if (refusal.isPresent()) {
                    return refusal.get();
                }
            }
        }
        return ItemOutcome.Done.of(ids);
    }

    private static List<ItemId> topmostFirst(List<OpenItem> some) {
        return some.stream()
                .sorted(Comparator.comparingInt(one -> one.item().path().size()))
                .map(OpenItem::id)
                .toList();
    }

    private List<OpenItem> getAll(List<ItemId> ids, Viewer viewer) {
        List<OpenItem> some = find.list(
                ids,
                viewer,
                open -> open.item().isTrashed()
                        ? open.isBroughtBackBy(viewer)
                                && open.id().equals(open.item().marks().trashRoot())
                        : open.isChangedBy(viewer));
        if (some.size() < ids.size()) {
            throw new NotThere();
        }
        return some;
    }

    private Optional<ItemOutcome> restore(OpenItem one, Viewer viewer) {
        SpaceItem item = one.item();
        OpenFolder into = where(one, viewer);
        if (store.folders().count(item.space(), into.id()) >= OpenFolder.FULL) {
            return Optional.of(new ItemOutcome.FolderFull(OpenFolder.FULL));
        }
        SpaceItem.ItemFile file = item.file();
        ItemName name = store.folders()
                .free(
                        ItemName.of(item.name(), file == null ? null : file.mediaType()),
                        item.space(),
                        into.id(),
                        item.id());
        rows.bring(item, name, into, viewer, clock);
        return Optional.empty();
    }

    private OpenFolder where(OpenItem one, Viewer viewer) {
        ItemId parent = one.item().parent();
        return Optional.ofNullable(parent)
                .flatMap(folder -> find.find(folder, viewer))
                .filter(folder -> !folder.item().isTrashed())
                .map(folder -> new OpenFolder(folder.in(), folder.item()))
                .or(() -> Optional.of(new OpenFolder(one.in(), null)))
                .filter(folder -> folder.takes(one.item().kind()))
                .orElseThrow(NotThere::new);
    }

    /** Rows that come back. */
    @Component
    static class BroughtBack {

        private final Sql sql;

        BroughtBack(Sql sql) {
            this.sql = sql;
        }

        /**
         * Something that comes back to another place follows the rule of that place, and so does what went into the trash before
         * it, which stays there; but where more people read there, the rule that held becomes its own.
         */
        void bring(SpaceItem item, ItemName name, OpenFolder into, Viewer by, SpaceClock clock) {
            boolean keeps = keepsRule(item, into);
            ItemRule rule = keeps ? item.rule() : into.rule();
            sql.of("""
                            update core.item t
                            set trashed_at = case when t.trash_root = :root then null else t.trashed_at end,
                                trashed_by = case when t.trash_root = :root then null else t.trashed_by end,
                                trash_root = case when t.trash_root = :root then null else t.trash_root end,
                                path = cast(:above as uuid[]) || t.path[:from:],
                                parent_id = case when t.id = :root then cast(:parent as uuid) else t.parent_id end,
                                name = case when t.id = :root then :name else t.name end,
                                name_key = case when t.id = :root then :key else t.name_key end,
                                sort_key = case when t.id = :root then :sort else t.sort_key end,
                                changed_by = case when t.id = :root then :by else t.changed_by end,
                                changed_at = case when t.id = :root then :at else t.changed_at end,
                                readers = case when :follows and t.rule_of is not distinct from cast(:outer as uuid) then :readers
                                               else t.readers end,
                                pupils_write = case when :follows and t.rule_of is not distinct from cast(:outer as uuid) then :pupils
                                                    else t.pupils_write end,
                                rule_of = case when :follows and t.rule_of is not distinct from cast(:outer as uuid)
                                               then cast(:ruleOf as uuid) else t.rule_of end
                            where t.space_id = :space and :root = any(t.path)""")
                    .with("above", into.array())
                    .with("from", item.path().size())
                    .with("parent", into.id())
                    .with("root", item.id())
                    .with("name", name.text())
                    .with("key", name.key())
                    .with("sort", name.sortKey())
                    .with("by", by.person())
                    .with("at", clock.now())
                    .with("follows", !item.hasOwnRule())
                    .with("outer", item.ruleOf())
                    .with("readers", rule.readers())
                    .with("pupils", rule.letsPupilsAdd())
                    .with("ruleOf", keeps ? item.id() : into.ruleOf())
                    .with("space", item.space())
                    .run();
        }

        /** Somebody who brings a thing back without its folder hasn't seen that more people would read it. */
        private static boolean keepsRule(SpaceItem item, OpenFolder into) {
            return !Objects.equals(into.ruleOf(), item.ruleOf())
                    && item.rule().readers().compareTo(into.rule().readers()) < 0;
        }
    }
}
