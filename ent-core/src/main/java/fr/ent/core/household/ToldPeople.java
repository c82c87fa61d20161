package fr.ent.core.household;

import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The people to tell of what happens to somebody: the guardians of a pupil, everybody else themselves. */
@Component
public class ToldPeople {

    private final Sql sql;
    private final Notices notices;

    ToldPeople(Sql sql, Notices notices) {
        this.sql = sql;
        this.notices = notices;
    }

    public void tell(PersonId about, Notice notice) {
        notices.tell(list(about), notice);
    }

    private Set<PersonId> list(PersonId id) {
        return sql.of("""
                        select coalesce(g.guardian_id, n.id) as id
                        from core.person n
                        left join core.pupil p on p.territory_id = n.territory_id and p.id = n.id
                        left join core.guardianship g
                            on g.territory_id = p.territory_id and g.child_id = p.id and not g.restricted
                        where n.id = :id""").with("id", id).set(row -> row.id("id", PersonId::new));
    }
}
