package fr.ent.canteen.presence;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children who were tapped, and those who tapped. */
@Component
class PeopleOfRolls implements PeopleInUse {

    private final JdbcClient jdbc;

    PeopleOfRolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return jdbc.sql("""
                        select count(*) from canteen.presence_tap
                        where child_id = any(:people) or tapped_by = any(:people)""")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
