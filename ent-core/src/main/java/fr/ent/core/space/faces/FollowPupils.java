package fr.ent.core.space.faces;

import fr.ent.core.ChildId;
import fr.ent.core.image.PupilClassesChanged;
import fr.ent.core.image.PupilClassesChanged.ClassChange;
import fr.ent.core.image.PupilClassesChanged.PupilOfClass;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges the pictures of pupils anew who change class, in the transaction that does it: in the class that was left a pupil is one
 * of another class from now on, in that of today one of its own.
 */
@Component
class FollowPupils {

    private final Sql sql;
    private final FaceRows faces;
    private final JudgePictures judge;
    private final HeldNotices notices;

    FollowPupils(Sql sql, FaceRows faces, JudgePictures judge, HeldNotices notices) {
        this.sql = sql;
        this.faces = faces;
        this.judge = judge;
        this.notices = notices;
    }

    /** In the former class nothing shows itself that was held back. */
    @EventListener
    @Transactional
    public void moved(PupilClassesChanged changed) {
        faces.holdSpaces(changed.changes().stream().map(ClassChange::child).toList());
        Map<ChildId, List<ItemId>> former = listIn(changed.listHidden(), false);
        if (!former.isEmpty()) {
            Set<ItemId> forbidden = judge.listForbidden(all(former)).keySet();
            hold(forbidden);
            former.forEach((child, pictures) -> notices.tell(
                    child, pictures.stream().filter(forbidden::contains).toList()));
        }
        Map<ChildId, List<ItemId>> own = listIn(changed.listArrived(), true);
        if (!own.isEmpty()) {
            judge.judge(all(own));
        }
    }

    private static List<ItemId> all(Map<ChildId, List<ItemId>> pictures) {
        return pictures.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** Pictures of pupils in the spaces of these classes, held back or not. */
    private Map<ChildId, List<ItemId>> listIn(Collection<PupilOfClass> pupils, boolean held) {
        return sql.of("""
                        select f.child_id, i.id from unnest(:children, :classes) as p (child_id, class_id)
                        join core.space s on s.class_id = p.class_id
                        join core.item i on i.space_id = s.id
                        join core.item_face f on f.item_id = i.id and f.child_id = p.child_id
                        where i.held_back = :held""")
                .ids("children", pupils, PupilOfClass::child)
                .ids("classes", pupils, PupilOfClass::schoolClass)
                .with("held", held)
                .groups(row -> row.id("child_id", ChildId::new), row -> row.id("id", ItemId::new));
    }

    private void hold(Set<ItemId> forbidden) {
        sql.of("update core.item set held_back = true where id = any(:forbidden)")
                .ids("forbidden", forbidden)
                .run();
    }
}
