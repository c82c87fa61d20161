package fr.ent.canteen.presence.absence;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children whose absence was explained, and guardians who did. */
@Component
class PeopleOfNotes implements PeopleInUse {

    private final JdbcClient jdbc;

    PeopleOfNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return jdbc.sql("""
                        select count(*) from canteen.absence_note
                        where child_id = any(:people) or sent_by = any(:people)""")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
