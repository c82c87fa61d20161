package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolId;
import fr.ent.core.consent.FollowConsents;
import fr.ent.core.leaving.EndedByLeaving.GivenBack;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a pupil back who had left, into a class, with what had ended and can be given back. The next file may not know yet. */
@Component
public class ReadmitPupil {

    private final Sql sql;
    private final LeavingEffects effects;
    private final LeavingNotices notices;
    private final FollowConsents consents;

    ReadmitPupil(Sql sql, LeavingEffects effects, LeavingNotices notices, FollowConsents consents) {
        this.sql = sql;
        this.effects = effects;
        this.notices = notices;
        this.consents = consents;
    }

    /**
     * The class can't close meanwhile.
     *
     * @throws NotThere if there is no such class
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void readmit(ChildId child, ClassId schoolClass) {
        Optional<SchoolId> school = consents.follow(List.of(child), () -> write(child, schoolClass));
        GivenBack given = effects.giveBack(Map.of(child, school.orElseThrow(NotThere::new)), LocalDate.EPOCH);
        notices.back(List.of(child), given);
    }

    private Optional<SchoolId> write(ChildId child, ClassId schoolClass) {
        return sql.of("""
                        with schooling as (
                            select id, school_id from core.school_class where id = :class and closed_on is null for share),
                        forgotten as (delete from core.pupil_leaving where child_id = :child),
                        person as (
                            update core.person set left_on = null, version = version + 1
                            where id = :child and left_on is not null)
                        update core.pupil p
                        set left_on = null, school_id = c.school_id, class_id = c.id, awaits_file = true,
                            version = p.version + 1
                        from schooling c where p.id = :child returning p.school_id""")
                .with("child", child)
                .with("class", schoolClass)
                .find(row -> row.id("school_id", SchoolId::new));
    }
}
