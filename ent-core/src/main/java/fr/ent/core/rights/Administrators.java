package fr.ent.core.rights;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The administrators of the territory in scope, to be told of something. */
@Component
public class Administrators {

    private final Sql sql;
    private final Clock clock;

    Administrators(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public List<PersonId> list() {
        return sql.of("""
                        select distinct g.person_id as id from core.role_grant g
                        join core.person p on p.territory_id = g.territory_id and p.id = g.person_id and p.left_on is null
                        where g.role = 'TERRITORY_ADMINISTRATOR' and (g.ends_at is null or g.ends_at > :now)""").with("now", clock.instant()).list(row -> row.id("id", PersonId::new));
    }
}
