package fr.ent.core.space.faces;

import static fr.ent.core.image.ImageUse.CLASS;
import static fr.ent.core.image.ImageUse.PUBLIC;
import static fr.ent.core.image.ImageUse.SCHOOL;

import fr.ent.core.ChildId;
import fr.ent.core.consent.OwnPupilRows;
import fr.ent.core.image.ImageConsents;
import fr.ent.core.image.ImageUse;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.space.ItemId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges which pictures of classes and groups their pupils and families may see: those of which somebody said who is on them, and
 * on which everybody may be shown there. It is written down, so that nothing is asked at a reading; what is behind a link, which
 * everybody may have, is asked each time.
 */
@Component
public class JudgePictures {

    /** A class shows its own pupils by the class's consent, those of others by the school's as well. */
    private static final String FORBIDDEN = """
            f.item_id = i.id
              and f.child_id = any(case when %s then cast(:own as uuid[]) else cast(:others as uuid[]) end)""".formatted(OwnPupilRows.OF_ITS_CLASS);

    private static final Set<ImageUse> IN_CLASS = EnumSet.of(CLASS);
    private static final Set<ImageUse> BEYOND = EnumSet.of(CLASS, SCHOOL);
    private static final Set<ImageUse> BY_LINK = EnumSet.of(CLASS, SCHOOL, PUBLIC);

    private final FaceRows faces;
    private final ImageConsents consents;
    private final Sql sql;

    JudgePictures(FaceRows faces, ImageConsents consents, Sql sql) {
        this.faces = faces;
        this.consents = consents;
        this.sql = sql;
    }

    /**
     * Judges the pictures among these items and under them. Whoever calls holds their spaces, as one who withdraws a consent does: so
     * neither misses what the other has done.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void judge(Collection<ItemId> roots) {
        asking("""
                update core.item i
                set held_back = s.kind in ('CLASS', 'GROUP')
                    and (not i.faces_said
                         or exists (select from core.item_face f left join core.pupil p on p.id = f.child_id where %s))
                from core.space s
                where s.id = i.space_id and i.media_type ~ :pictures
                  and i.space_id in (select r.space_id from core.item r where r.id = any(:roots)) and i.path && :roots""", roots).ids("roots", roots).with("pictures", Pictures.TYPES).run();
    }

    /** Judges a file with a new content, on which nobody knows who is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renewed(ItemId item) {
        faces.forget(item);
        judge(List.of(item));
    }

    /** Those because of whom pictures of classes and groups may not be shown there, by picture. */
    public Map<ItemId, List<ChildId>> listForbidden(Collection<ItemId> items) {
        return asking("""
                select f.item_id, f.child_id
                from core.item i
                join core.space s on s.id = i.space_id and s.kind in ('CLASS', 'GROUP')
                join core.item_face f on f.item_id = i.id
                left join core.pupil p on p.id = f.child_id
                where i.id = any(:items) and %s""", items)
                .ids("items", items)
                .groups(row -> row.id("item_id", ItemId::new), row -> row.id("child_id", ChildId::new));
    }

    private SqlStatement asking(String statement, Collection<ItemId> roots) {
        Set<ChildId> pupils = faces.listUnder(roots);
        return sql.of(statement.formatted(FORBIDDEN))
                .ids("own", forbidden(pupils, IN_CLASS))
                .ids("others", forbidden(pupils, BEYOND));
    }

    /** Those on pictures among these items and under them who may not be shown to everybody; at most two statements. */
    public Set<ChildId> listNotPublic(Collection<ItemId> roots) {
        return forbidden(faces.listUnder(roots), BY_LINK);
    }

    private Set<ChildId> forbidden(Set<ChildId> pupils, Set<ImageUse> uses) {
        return pupils.isEmpty() ? Set.of() : consents.listForbidden(pupils, uses);
    }
}
