package fr.ent.messaging.conversation.circle;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Children whom conversations are about, and those who take part. */
@Component
class PeopleInConversation implements PeopleInUse {

    private final Sql sql;

    PeopleInConversation(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return sql.of("""
                        select (select count(*) from messaging.conversation where child_id = any(:people))
                             + (select count(*) from messaging.participant where person_id = any(:people))""").ids("people", people).count();
    }
}
