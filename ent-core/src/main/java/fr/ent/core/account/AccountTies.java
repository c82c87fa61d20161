package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account stands for whom. */
@Component
public class AccountTies {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountTies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Ties an account to a person of the territory in scope. Letters with a code that are still under way to this person
     * lose their force, since whoever finds one could open a second account.
     *
     * @return whether it is tied now; false when the account already stands for someone
     */
    public boolean tie(Account account, PersonId person) {
        return tie(account, person, "IN_USE");
    }

    /** Ties an account opened ahead, to which nobody has the password yet. */
    public boolean prepare(Account account, PersonId person) {
        return tie(account, person, "WAITING");
    }

    private boolean tie(Account account, PersonId person, String state) {
        int tied = jdbc.sql("""
                        insert into core.account (territory_id, subject, person_id, username, state, created_at)
                        values (:territory, :subject, :person, :username, :state, :now) on conflict do nothing""")
                .param("territory", TerritoryScope.require().value())
                .param("subject", account.subject())
                .param("person", person.value())
                .param("username", account.username())
                .param("state", state)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (tied == 1) {
            jdbc.sql("delete from core.claim_code where person_id = :person and used_at is null")
                    .param("person", person.value())
                    .update();
        }
        return tied == 1;
    }

    /** The account is used from now on: its password was handed out. */
    public void handOut(Account account) {
        jdbc.sql("update core.account set state = 'IN_USE' where subject = :subject and state = 'WAITING'")
                .param("subject", account.subject())
                .update();
    }

    /** The account stands for nobody any more. */
    public void untie(Account account) {
        jdbc.sql("delete from core.account where subject = :subject")
                .param("subject", account.subject())
                .update();
    }

    /** The account of a person who has one. */
    public Optional<Account> findOf(PersonId person) {
        return jdbc.sql("""
                        select subject, username from core.account where person_id = :person
                        order by created_at limit 1""")
                .param("person", person.value())
                .query((row, n) -> new Account(row.getString("subject"), row.getString("username")))
                .optional();
    }
}
