package fr.ent.core.account.provisioning;

import fr.ent.core.PersonId;
import fr.ent.core.account.Accounts;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes back accounts opened ahead for people who should never have been there. One that is in use stays. */
@Component
class WithdrawAccounts {

    private final Sql sql;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    WithdrawAccounts(Sql sql, Accounts accounts, ApplicationEventPublisher events) {
        this.sql = sql;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Unties them in the caller's transaction; the identity provider follows once it has committed. Until then nobody else
     * can tie an account to these people, not even a provisioning that is under way.
     */
    void withdraw(Collection<PersonId> people) {
        sql.of("select id from core.person where id = any(:people) order by id for update")
                .ids("people", people)
                .each(row -> {});
        List<String> subjects = sql.of("""
                        delete from core.account where person_id = any(:people) and state = 'WAITING' returning subject""").ids("people", people).list(row -> row.text("subject"));
        if (!subjects.isEmpty()) {
            events.publishEvent(new AccountsWithdrawn(subjects));
        }
    }

    void fromProvider(AccountsWithdrawn withdrawn) {
        withdrawn.subjects().forEach(accounts::delete);
    }
}
