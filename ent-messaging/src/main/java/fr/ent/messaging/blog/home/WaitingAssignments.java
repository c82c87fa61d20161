package fr.ent.messaging.blog.home;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import org.springframework.stereotype.Component;

/** Counts the assignments that wait for a child. */
@Component
class WaitingAssignments {

    private final Sql sql;

    WaitingAssignments(Sql sql) {
        this.sql = sql;
    }

    /** Those of the class whose article isn't begun, or lies with its pupils. */
    int count(ClassId schoolClass, ChildId child) {
        return sql.of("""
                        select count(*)
                        from messaging.article_assignment s
                        join messaging.assignment_pupil p on p.territory_id = s.territory_id and p.assignment_id = s.id
                        left join messaging.article a on a.territory_id = s.territory_id and a.id = s.article_id
                        where s.class_id = :class and p.pupil_id = :child and coalesce(a.state, 'DRAFT') in ('DRAFT', 'RETURNED')""").with("class", schoolClass).with("child", child).count();
    }
}
