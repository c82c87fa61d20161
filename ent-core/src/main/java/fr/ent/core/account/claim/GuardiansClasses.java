package fr.ent.core.account.claim;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** The classes of the children whom a guardian isn't barred from. */
@Component
class GuardiansClasses {

    private final Sql sql;

    GuardiansClasses(Sql sql) {
        this.sql = sql;
    }

    /** The eldest child's first. */
    List<ClassView> list(PersonId guardian) {
        return sql.of("""
                        select k.id, k.name, k.school_id from core.guardianship g
                        join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id and p.left_on is null
                        join core.person c on c.territory_id = p.territory_id and c.id = p.id
                        join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id
                        where g.guardian_id = :guardian and not g.restricted
                        order by c.birth_date, c.id""")
                .with("guardian", guardian)
                .list(row -> new ClassView(
                        row.id("id", ClassId::new), row.text("name"), row.id("school_id", SchoolId::new)));
    }
}
