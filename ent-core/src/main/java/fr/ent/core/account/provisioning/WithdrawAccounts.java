package fr.ent.core.account.provisioning;

import fr.ent.core.PersonId;
import fr.ent.core.account.Accounts;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes back accounts opened ahead for people who should never have been there. One that is in use stays. */
@Component
class WithdrawAccounts {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    WithdrawAccounts(JdbcClient jdbc, Accounts accounts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Unties them in the caller's transaction; the identity provider follows once it has committed. Until then nobody else
     * can tie an account to these people, not even a provisioning that is under way.
     */
    void of(Collection<PersonId> people) {
        UUID[] ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        jdbc.sql("select id from core.person where id = any(:people) order by id for update")
                .param("people", ids)
                .query((row, number) -> number)
                .list();
        List<String> subjects = jdbc.sql("""
                        delete from core.account where person_id = any(:people) and state = 'WAITING' returning subject""")
                .param("people", ids)
                .query((row, number) -> row.getString("subject"))
                .list();
        if (!subjects.isEmpty()) {
            events.publishEvent(new AccountsWithdrawn(subjects));
        }
    }

    void fromProvider(AccountsWithdrawn withdrawn) {
        withdrawn.subjects().forEach(accounts::delete);
    }
}
