package fr.ent.core.household;

import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The people to tell of what happens to somebody: the guardians of a pupil whom no court bars, and never the pupil; everybody
 * else themselves.
 */
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
                        select guardian_id as id from core.guardianship where child_id = :id and not restricted
                        union
                        select id from core.person n
                        where n.id = :id and not exists (select from core.pupil p
                                                         where p.territory_id = n.territory_id and p.id = n.id)""").with("id", id).set(row -> row.id("id", PersonId::new));
    }
}
