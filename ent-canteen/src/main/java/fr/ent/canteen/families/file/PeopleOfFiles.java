package fr.ent.canteen.families.file;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children who have a file or known needs, and guardians who signed one. */
@Component
class PeopleOfFiles implements PeopleInUse {

    private final JdbcClient jdbc;

    PeopleOfFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return jdbc.sql("""
                        select (select count(*) from canteen.family_file
                                where child_id = any(:people) or signed_by = any(:people))
                             + (select count(*) from canteen.child_needs where child_id = any(:people))
                             + (select count(*) from canteen.barred_person where child_id = any(:people))""")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
