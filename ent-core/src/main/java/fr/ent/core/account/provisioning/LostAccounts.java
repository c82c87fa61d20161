package fr.ent.core.account.provisioning;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.FindOrigin;
import fr.ent.core.persistence.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Accounts that the identity provider doesn't have any more, as after an older backup of it. A row alone would keep its person
 * out: no letter and no invitation goes to somebody who is in.
 */
@Component
public class LostAccounts {

    private final Sql sql;
    private final Accounts accounts;
    private final AccountTies ties;
    private final OpenSchoolAccount openSchoolAccount;

    LostAccounts(Sql sql, Accounts accounts, AccountTies ties, OpenSchoolAccount openSchoolAccount) {
        this.sql = sql;
        this.accounts = accounts;
        this.ties = ties;
        this.openSchoolAccount = openSchoolAccount;
    }

    /**
     * Unties what is lost of a person, and opens an account anew that awaits a password. One that a provider brought comes back
     * by itself with the next sign-in there, which finds the person without an account then. Those untied.
     */
    public List<Account> openAnew(PersonName person) {
        List<Account> lost = listInUse(person.id()).stream()
                .filter(account -> accounts.findBySubject(account.subject()).isEmpty())
                .toList();
        lost.forEach(ties::untie);
        if (!lost.stream().allMatch(FindOrigin::mayBeBrought)
                && ties.findOf(person.id()).isEmpty()) {
            openSchoolAccount.open(person).ifPresent(ties::handOut);
        }
        return lost;
    }

    private List<Account> listInUse(PersonId person) {
        return sql.of("select subject, username from core.account where person_id = :person and state = 'IN_USE'")
                .with("person", person)
                .list(row -> new Account(row.text("subject"), row.text("username")));
    }
}
