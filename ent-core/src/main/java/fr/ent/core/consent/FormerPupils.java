package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pupils who have left, and are on pictures of their last class all the same. */
@Component
class FormerPupils {

    private final Sql sql;

    FormerPupils(Sql sql) {
        this.sql = sql;
    }

    Optional<ChildView> find(ChildId child) {
        return sql.of("""
                        select p.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               p.class_id, c.name as class_name, p.school_id, s.name as school_name
                        from core.pupil p
                        join core.person n on n.territory_id = p.territory_id and n.id = p.id
                        join core.school_class c on c.territory_id = p.territory_id and c.id = p.class_id
                        join core.school s on s.territory_id = p.territory_id and s.id = p.school_id
                        where p.id = :child and p.left_on is not null""")
                .with("child", child)
                .find(row -> new ChildView(
                        row.id("id", ChildId::new),
                        row.text("given_name"),
                        row.text("family_name"),
                        row.id("class_id", ClassId::new),
                        row.text("class_name"),
                        row.id("school_id", SchoolId::new),
                        row.text("school_name")));
    }

    /** Whether somebody is a guardian of a pupil who has left, and isn't barred. */
    boolean isGuardedBy(ChildId child, PersonId person) {
        return sql.of("""
                        select count(*) from core.guardianship g
                        join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id
                        where g.child_id = :child and g.guardian_id = :person and not g.restricted
                          and p.left_on is not null""").with("child", child).with("person", person).count() > 0;
    }
}
