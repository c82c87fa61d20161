package fr.ent.core.account.claim;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.Serving;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Guardians of a class who have no account yet. A guardian barred from a child gets no letter about this child, and no letter
 * opens a right of the staff: guardians who hold one are invited. A colleague prints those of the printer's own family.
 */
@Component
class Addressees {

    private final Sql sql;

    private final OwnFamilies ownFamilies;

    Addressees(Sql sql, OwnFamilies ownFamilies) {
        this.sql = sql;
        this.ownFamilies = ownFamilies;
    }

    /** In the order in which pupils stand in the class's list, so that letters can be handed out. */
    List<Addressee> list(ClassId schoolClass, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        return list(schoolClass).stream().filter(one -> !own.has(one.person())).toList();
    }

    private List<Addressee> list(ClassId schoolClass) {
        return sql.of("""
                        select n.id, n.title, n.given_name || ' ' || coalesce(nullif(n.usual_name, ''), n.family_name) as name,
                               array_agg(c.given_name || ' ' || coalesce(nullif(c.usual_name, ''), c.family_name)
                                         order by c.birth_date, c.given_name) as children
                        from core.pupil p
                        join core.person c on c.territory_id = p.territory_id and c.id = p.id
                        join core.guardianship g on g.territory_id = p.territory_id and g.child_id = p.id
                        join core.person n on n.territory_id = g.territory_id and n.id = g.guardian_id
                        where p.class_id = :class and p.left_on is null and not g.restricted and n.left_on is null
                          and not exists (select 1 from core.account a
                                          where a.territory_id = n.territory_id and a.person_id = n.id)
                          and not\s""" + Serving.SERVES + """
                        group by n.territory_id, n.id
                        order by min(c.family_key || ' ' || c.given_key), min(g.rank), n.id""").with("class", schoolClass).list(Addressees::addressee);
    }

    private static Addressee addressee(Row row) {
        return new Addressee(row.id("id", PersonId::new), row.text("title"), row.text("name"), row.texts("children"));
    }
}
