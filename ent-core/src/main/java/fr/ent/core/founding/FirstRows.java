package fr.ent.core.founding;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.founding.FoundingContent.FirstAdministrator;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.NameKey;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The rows of the first administrator: the person, and the right that no other gives. */
@Component
class FirstRows {

    private final Sql sql;
    private final Clock clock;

    FirstRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void write(PersonId person, FirstAdministrator administrator) {
        String givenName = administrator.givenName().strip();
        String familyName = administrator.familyName().strip();
        sql.of("""
                        insert into core.person (id, given_name, family_name, given_key, family_key, email)
                        values (:id, :givenName, :familyName, :givenKey, :familyKey, :email)""")
                .with("id", person)
                .with("givenName", givenName)
                .with("familyName", familyName)
                .with("givenKey", NameKey.of(givenName).value())
                .with("familyKey", NameKey.of(familyName).value())
                .with("email", administrator.email().strip())
                .run();
    }

    void grant(TerritoryId territory, PersonId person) {
        sql.of("""
                        insert into core.role_grant (id, person_id, role, scope_type, scope_id, granted_at)
                        values (:id, :person, 'TERRITORY_ADMINISTRATOR', 'TERRITORY', :territory, :now)""")
                .with("id", NewId.next())
                .with("person", person)
                .with("territory", territory)
                .with("now", clock.instant())
                .run();
    }
}
