package fr.ent.canteen.presence;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Children who were tapped, and those who tapped. */
@Component
class PeopleOfRolls implements PeopleInUse {

    private final Sql sql;

    PeopleOfRolls(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return sql.of("""
                        select count(*) from canteen.presence_tap
                        where child_id = any(:people) or tapped_by = any(:people)""").ids("people", people).count();
    }
}
