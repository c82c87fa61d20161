package fr.ent.core.onboarding.batch;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Core's own records about people: accounts that still stand, notices and files. */
@Component
class AccountsInUse implements PeopleInUse {

    private final JdbcClient jdbc;

    AccountsInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return jdbc.sql("""
                        select (select count(*) from core.account where person_id = any(:people))
                             + (select count(*) from core.notice where recipient_id = any(:people))
                             + (select count(*) from core.stored_file where owner_id = any(:people))""")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
