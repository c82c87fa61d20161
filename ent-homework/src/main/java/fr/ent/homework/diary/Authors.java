package fr.ent.homework.diary;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** People who wrote in a diary. */
@Component
class Authors implements PeopleInUse {

    private final Sql sql;

    Authors(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return sql.of("select count(*) from homework.entry where author_id = any(:people)")
                .ids("people", people)
                .count();
    }
}
