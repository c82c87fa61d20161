package fr.ent.canteen.presence.absence;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Children whose absence was explained, and guardians who did. */
@Component
class PeopleOfNotes implements PeopleInUse {

    private final Sql sql;

    PeopleOfNotes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return sql.of("""
                        select count(*) from canteen.absence_note
                        where child_id = any(:people) or sent_by = any(:people)""").ids("people", people).count();
    }
}
