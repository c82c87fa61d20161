package fr.ent.core.space.faces;

import fr.ent.core.ChildId;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds pictures of a child back with the consent, in the transaction that withdraws it: both or neither. */
@Component
class HoldWithdrawn {

    private final Sql sql;
    private final HeldNotices notices;

    HoldWithdrawn(Sql sql, HeldNotices notices) {
        this.sql = sql;
        this.notices = notices;
    }

    /** One that is held back already stays so, and nobody hears of it again. */
    @EventListener
    @Transactional
    public void withdrawn(ImageConsentChanged changed) {
        boolean ofClass = changed.withdrawn().contains(ImageUse.CLASS);
        if (ofClass || changed.withdrawn().contains(ImageUse.SCHOOL)) {
            holdSpaces(changed.child());
            List<HeldFolder> folders = hold(changed.child(), ofClass);
            if (!folders.isEmpty()) {
                notices.tell(changed.child(), folders);
            }
        }
    }

    /** As whoever puts pictures elsewhere does. */
    private void holdSpaces(ChildId child) {
        sql.of("""
                        select s.id from core.space s
                        where s.id in (select i.space_id from core.item_face f join core.item i on i.id = f.item_id
                                       where f.child_id = :child)
                        order by s.id for update""").with("child", child).each(row -> {});
    }

    /** Its own class shows it without the school's consent. */
    private List<HeldFolder> hold(ChildId child, boolean everywhere) {
        return sql.of("""
                        with held as (
                            update core.item i set held_back = true
                            from core.space s
                            where s.id = i.space_id and s.kind in ('CLASS', 'GROUP') and not i.held_back
                              and i.id in (select f.item_id from core.item_face f where f.child_id = :child)
                              and (:everywhere or not exists (
                                  select from core.pupil p
                                  where p.id = :child and p.class_id = s.class_id and p.left_on is null))
                            returning i.space_id, i.parent_id, i.trashed_at)
                        select h.space_id, h.parent_id, coalesce(max(f.name), max(s.name), max(k.name)) as name, count(*) as pictures
                        from held h
                        join core.space s on s.id = h.space_id
                        left join core.school_class k on k.id = s.class_id
                        left join core.item f on f.id = h.parent_id
                        where h.trashed_at is null
                        group by h.space_id, h.parent_id order by h.space_id, h.parent_id""").with("child", child).with("everywhere", everywhere).list(HeldFolder::read);
    }

    /**
     * A folder with pictures that are held back from now on.
     *
     * @param folder none for the space itself
     * @param name of the folder, or of the class or group
     */
    record HeldFolder(SpaceId space, @Nullable ItemId folder, String name, int pictures) {

        private static HeldFolder read(Row row) {
            return new HeldFolder(
                    row.id("space_id", SpaceId::new),
                    row.idOrNull("parent_id", ItemId::new),
                    row.text("name"),
                    row.whole("pictures"));
        }
    }
}
