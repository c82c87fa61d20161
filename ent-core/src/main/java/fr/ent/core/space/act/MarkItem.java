package fr.ent.core.space.act;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.item.FindItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks folders and files that somebody wants at hand. */
@Component
class MarkItem {

    private final FindItems find;
    private final Sql sql;

    MarkItem(FindItems find, Sql sql) {
        this.find = find;
        this.sql = sql;
    }

    @Transactional
    public void mark(ItemId id, Viewer viewer) {
        find.get(id, viewer);
        sql.of("insert into core.item_favourite (person_id, item_id) values (:person, :item) on conflict do nothing")
                .with("person", viewer.person())
                .with("item", id)
                .run();
    }

    @Transactional
    public void unmark(ItemId id, Viewer viewer) {
        sql.of("delete from core.item_favourite where person_id = :person and item_id = :item")
                .with("person", viewer.person())
                .with("item", id)
                .run();
    }
}
