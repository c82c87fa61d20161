package fr.ent.core.person;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guardians of a child, by rank. */
@Component
class Guardians {

    private final JdbcClient jdbc;

    Guardians(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GuardianView> names(ChildId child) {
        return withContacts(child).stream()
                .filter(guardian -> !guardian.restricted())
                .map(GuardianView::withoutContacts)
                .toList();
    }

    List<GuardianView> withContacts(ChildId child) {
        return jdbc.sql("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               g.rank, g.restricted, nullif(n.email, '') as email,
                               coalesce(nullif(n.mobile_phone, ''), nullif(n.home_phone, ''), nullif(n.work_phone, '')) as phone
                        from core.guardianship g
                        join core.person n on n.territory_id = g.territory_id and n.id = g.guardian_id
                        where g.child_id = :child and n.left_on is null
                        order by g.rank, n.family_key""")
                .param("child", child.value())
                .query((row, n) -> new GuardianView(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getInt("rank"),
                        row.getBoolean("restricted"),
                        row.getString("email"),
                        row.getString("phone")))
                .list();
    }
}
