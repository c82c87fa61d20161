package fr.ent.core.onboarding.batch;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Core's own records about people: accounts that still stand, notices and files. */
@Component
class AccountsInUse implements PeopleInUse {

    private final Sql sql;

    AccountsInUse(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return sql.of("""
                        select (select count(*) from core.account where person_id = any(:people))
                             + (select count(*) from core.notice where recipient_id = any(:people))
                             + (select count(*) from core.stored_file where owner_id = any(:people))""").ids("people", people).count();
    }
}
