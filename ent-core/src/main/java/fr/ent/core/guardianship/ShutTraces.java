package fr.ent.core.guardianship;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import org.springframework.stereotype.Component;

/**
 * Takes away, in the caller's transaction, what still tells of a child to somebody who isn't its guardian any more: notices of
 * the bell, and the codes of letters under way for the child's class.
 */
@Component
public class ShutTraces {

    private final Sql sql;

    ShutTraces(Sql sql) {
        this.sql = sql;
    }

    public void shut(ChildId child, PersonId guardian) {
        sql.of("delete from core.notice where recipient_id = :guardian and child_id = :child")
                .with("guardian", guardian)
                .with("child", child)
                .run();
        sql.of("""
                        delete from core.claim_code c using core.pupil p
                        where c.person_id = :guardian and c.used_at is null and p.id = :child
                          and c.territory_id = p.territory_id and c.class_id = p.class_id
                          and not exists (select from core.guardianship g
                                          join core.pupil o on o.territory_id = g.territory_id and o.id = g.child_id
                                          where g.territory_id = p.territory_id and g.guardian_id = :guardian
                                            and o.class_id = p.class_id and not g.restricted)""").with("guardian", guardian).with("child", child).run();
    }
}
