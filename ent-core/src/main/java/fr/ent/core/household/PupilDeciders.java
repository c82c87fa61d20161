package fr.ent.core.household;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The people who decide today about the pupils of a school: the town hall, and those who head it. */
@Component
public class PupilDeciders {

    private final Sql sql;
    private final Clock clock;

    PupilDeciders(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Set<PersonId> list(SchoolId school) {
        return sql.of("""
                        select person_id from core.role_grant
                        where (role in ('TOWN_AGENT', 'TERRITORY_ADMINISTRATOR') or role = 'HEAD' and scope_id = :school)
                          and (ends_at is null or ends_at > :now)""")
                .with("school", school)
                .with("now", clock.instant())
                .set(row -> row.id("person_id", PersonId::new));
    }
}
