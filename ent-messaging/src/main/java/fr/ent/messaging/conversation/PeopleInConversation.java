package fr.ent.messaging.conversation;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children whom conversations are about, and those who take part. */
@Component
class PeopleInConversation implements PeopleInUse {

    private final JdbcClient jdbc;

    PeopleInConversation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return jdbc.sql("""
                        select (select count(*) from messaging.conversation where child_id = any(:people))
                             + (select count(*) from messaging.participant where person_id = any(:people))""")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
