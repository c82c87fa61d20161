package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.NotThere;
import fr.ent.core.persistence.Sql;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a pupil back who had left, into a class, with what had ended and can be given back. The next file may not know yet. */
@Component
public class ReadmitPupil {

    private final Sql sql;
    private final LeavingEffects effects;
    private final LeavingNotices notices;

    ReadmitPupil(Sql sql, LeavingEffects effects, LeavingNotices notices) {
        this.sql = sql;
        this.effects = effects;
        this.notices = notices;
    }

    /** @throws NotThere if there is no such class */
    @Transactional(propagation = Propagation.MANDATORY)
    public void readmit(ChildId child, ClassId schoolClass) {
        boolean back =
                sql.of("""
                        with open as (
                            select id, school_id from core.school_class
                            where id = :class and closed_on is null for share),
                        forgotten as (delete from core.pupil_leaving where child_id = :child),
                        person as (
                            update core.person set left_on = null, version = version + 1
                            where id = :child and left_on is not null)
                        update core.pupil p
                        set left_on = null, school_id = c.school_id, class_id = c.id, awaits_file = true,
                            version = p.version + 1
                        from open c where p.id = :child""").with("child", child).with("class", schoolClass).changedOne();
        if (!back) {
            throw new NotThere();
        }
        List<ChildId> one = List.of(child);
        notices.back(one, effects.giveBack(one));
    }
}
