package fr.ent.core.account;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads people as holders of accounts, in one statement. Those who have left have none. */
@Component
public class Holders {

    private static final TypeReference<List<HeldRole>> ROLES = new TypeReference<>() {};

    private final Sql sql;

    Holders(Sql sql) {
        this.sql = sql;
    }

    public Optional<Holder> find(PersonId person) {
        return list(List.of(person)).stream().findFirst();
    }

    /** Those of these people who are known, by family name then given name. */
    public List<Holder> list(Collection<PersonId> people) {
        return sql.of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               array(select p.school_id from core.pupil p
                                     where p.territory_id = n.territory_id and p.id = n.id and p.left_on is null) as attends,
                               (select coalesce(json_agg(json_build_object(
                                           'role', r.role,
                                           'schoolId', coalesce(k.school_id, case r.scope_type when 'SCHOOL' then r.scope_id end),
                                           'className', coalesce(k.name, '')) order by r.role, k.name), '[]')
                                from core.role_grant r
                                left join core.school_class k
                                  on k.territory_id = r.territory_id and k.id = r.scope_id and r.scope_type = 'CLASS'
                                where r.territory_id = n.territory_id and r.person_id = n.id) as roles,
                               array(select q.role from core.right_request q
                                     where q.territory_id = n.territory_id and q.person_id = n.id) as asked,
                               array(select g.child_id from core.guardianship g
                                     where g.territory_id = n.territory_id and g.guardian_id = n.id) as children,
                               array(select p.school_id from core.guardianship g
                                     join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id
                                     where g.territory_id = n.territory_id and g.guardian_id = n.id and not g.restricted
                                       and p.left_on is null) as schools
                        from core.person n
                        where n.id = any(:people) and n.left_on is null
                        order by n.family_key, n.given_key, n.id""").ids("people", people).list(Holders::holder);
    }

    private static Holder holder(Row row) {
        return new Holder(
                new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name")),
                row.ids("attends", SchoolId::new),
                row.json("roles", ROLES),
                row.choices("asked", Role.class),
                row.ids("children", ChildId::new),
                row.ids("schools", SchoolId::new));
    }
}
