package fr.ent.core.space.faces;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Rows of pupils on pictures. Whoever writes holds the space. */
@Component
public class FaceRows {

    private final Sql sql;

    FaceRows(Sql sql) {
        this.sql = sql;
    }

    /** All who are on pictures among these items and under them. */
    public Set<ChildId> listUnder(Collection<ItemId> roots) {
        return sql.of("""
                        select distinct f.child_id from core.item_face f join core.item i on i.id = f.item_id
                        where i.space_id in (select r.space_id from core.item r where r.id = any(:roots)) and i.path && :roots""").ids("roots", roots).set(row -> row.id("child_id", ChildId::new));
    }

    /** Holds the spaces in which children are on pictures, as whoever puts pictures elsewhere does. */
    void holdSpaces(Collection<ChildId> children) {
        sql.of("""
                        select s.id from core.space s
                        where s.id in (select i.space_id from core.item_face f join core.item i on i.id = f.item_id
                                       where f.child_id = any(:children))
                        order by s.id for update""").ids("children", children).each(row -> {});
    }

    /** How many pictures and sounds under each of these folders wait for somebody to say who that is; no folder without one. */
    public Map<ItemId, Integer> countUnsaid(SpaceId space, Collection<ItemId> folders) {
        return sql.of("""
                        select f.id, count(*) as waiting
                        from core.item i cross join lateral unnest(i.path) as f (id)
                        where i.space_id = :space and i.path && :folders and i.held_back and not i.faces_said
                          and i.trashed_at is null and f.id = any(:folders)
                        group by f.id""")
                .with("space", space)
                .ids("folders", folders)
                .map(row -> row.id("id", ItemId::new), row -> row.whole("waiting"));
    }

    /** Those on each of these pictures of which that was said, nobody included. */
    public Map<ItemId, List<ChildId>> list(Collection<ItemId> items) {
        return sql.of("""
                        select i.id, array(select f.child_id from core.item_face f where f.item_id = i.id) as pupils
                        from core.item i where i.id = any(:items) and i.faces_said""")
                .ids("items", items)
                .map(row -> row.id("id", ItemId::new), row -> row.ids("pupils", ChildId::new));
    }

    /** Says that these are on each of these pictures, and nobody else but those among the others who were on it before. */
    public void write(Collection<ItemId> items, Collection<ChildId> pupils, Collection<ChildId> staying) {
        clear(items, staying, true);
        sql.of("""
                        insert into core.item_face (item_id, child_id)
                        select i.id, c.id from unnest(:items) as i (id) cross join unnest(:pupils) as c (id)
                        on conflict do nothing""").ids("items", items).ids("pupils", pupils).run();
    }

    /** Forgets who was on a picture: it has another content. */
    public void forget(ItemId item) {
        clear(List.of(item), List.of(), false);
    }

    private void clear(Collection<ItemId> items, Collection<ChildId> staying, boolean said) {
        sql.of("delete from core.item_face where item_id = any(:items) and child_id <> all(:staying)")
                .ids("items", items)
                .ids("staying", staying)
                .run();
        sql.of("update core.item set faces_said = :said, held_back = false where id = any(:items)")
                .ids("items", items)
                .with("said", said)
                .run();
    }
}
