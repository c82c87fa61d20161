package fr.ent.core.space.trash;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceStock;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.OpenItem;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts folders and files into the trash, with all that lies in them. */
@Component
class TrashItems {

    private final FindItems find;
    private final SpaceStock stock;
    private final Sql sql;
    private final SpaceClock clock;

    TrashItems(FindItems find, SpaceStock stock, Sql sql, SpaceClock clock) {
        this.find = find;
        this.stock = stock;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Items that lie there already stay as they are.
     *
     * @throws NotThere if one isn't the viewer's to change
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ItemOutcome trash(List<ItemId> ids, Viewer viewer) {
        List<OpenItem> some = getAll(ids, viewer);
        if (some.stream().anyMatch(one -> one.in().closed())) {
            return new ItemOutcome.SpaceClosed();
        }
        stock.hold(some.stream().map(one -> one.in().space()).toList());
        // once more, now that nobody else moves them
        getAll(ids, viewer);
        // those that lie in another one of them go with that one
        sql.of("""
                        with asked as (
                            select a.id, a.space_id, a.path from core.item a where a.id = any(:ids) and a.trashed_at is null),
                        root as (
                            select a.id, a.space_id from asked a
                            where not exists (select from asked above where above.id <> a.id and above.id = any(a.path)))
                        update core.item t set trashed_at = :at, trashed_by = :by, trash_root = r.id
                        from root r
                        where t.space_id = r.space_id and r.id = any(t.path) and t.trashed_at is null""")
                .ids("ids", ids)
                .with("at", clock.now())
                .with("by", viewer.person())
                .run();
        return ItemOutcome.Done.of(ids);
    }

    private List<OpenItem> getAll(List<ItemId> ids, Viewer viewer) {
        List<OpenItem> some = find.list(ids, viewer, open -> open.isChangedBy(viewer));
        if (some.size() < ids.size()) {
            throw new NotThere();
        }
        return some;
    }
}
