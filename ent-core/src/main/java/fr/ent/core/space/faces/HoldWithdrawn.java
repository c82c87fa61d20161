package fr.ent.core.space.faces;

import fr.ent.core.ChildId;
import fr.ent.core.consent.OwnPupilRows;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds pictures of a child back with the consent, in the transaction that withdraws it: both or neither. */
@Component
class HoldWithdrawn {

    private final Sql sql;
    private final FaceRows faces;
    private final HeldNotices notices;

    HoldWithdrawn(Sql sql, FaceRows faces, HeldNotices notices) {
        this.sql = sql;
        this.faces = faces;
        this.notices = notices;
    }

    /** One that is held back already stays so, and nobody hears of it again. */
    @EventListener
    @Transactional
    public void withdrawn(ImageConsentChanged changed) {
        boolean ofClass = changed.withdrawn().contains(ImageUse.CLASS);
        if (ofClass || changed.withdrawn().contains(ImageUse.SCHOOL)) {
            faces.holdSpaces(List.of(changed.child()));
            notices.tell(changed.child(), hold(changed.child(), ofClass));
        }
    }

    /** Its own class shows it without the school's consent. */
    private List<ItemId> hold(ChildId child, boolean everywhere) {
        return sql.of("""
                        update core.item i set held_back = true
                        from core.space s
                        where s.id = i.space_id and s.kind in ('CLASS', 'GROUP') and not i.held_back
                          and i.id in (select f.item_id from core.item_face f where f.child_id = :child)
                          and (:everywhere or not exists (select from core.pupil p where p.id = :child and %s))
                        returning i.id""".formatted(OwnPupilRows.OF_ITS_CLASS))
                .with("child", child)
                .with("everywhere", everywhere)
                .list(row -> row.id("id", ItemId::new));
    }
}
