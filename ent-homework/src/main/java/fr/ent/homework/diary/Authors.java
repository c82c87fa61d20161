package fr.ent.homework.diary;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who wrote in a diary. */
@Component
class Authors implements PeopleInUse {

    private final JdbcClient jdbc;

    Authors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return jdbc.sql("select count(*) from homework.entry where author_id = any(:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
