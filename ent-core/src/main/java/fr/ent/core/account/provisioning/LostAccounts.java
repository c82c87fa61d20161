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
     * Unties what is lost of a person, and opens an account anew that awaits a password, unless another is left. Without it stays
     * a family's account that a provider brought: the next sign-in there finds the person by the directory. It finds nobody who
     * has a right of the staff, for whom one is opened therefore. Those untied.
     */
    public List<Account> openAnew(PersonName person) {
        List<Account> lost = ties.listInUse(person.id()).stream()
                .filter(account -> accounts.findBySubject(account.subject()).isEmpty())
                .toList();
        lost.forEach(ties::untie);
        if (!lost.isEmpty()
                && ties.listInUse(person.id()).isEmpty()
                && (isOfStaff(person.id()) || !lost.stream().allMatch(FindOrigin::mayBeBrought))) {
            openSchoolAccount.openConfirmed(person).ifPresent(ties::handOut);
        }
        return lost;
    }

    private boolean isOfStaff(PersonId person) {
        return sql.of("select count(*) from core.role_grant where person_id = :person")
                        .with("person", person)
                        .count()
                > 0;
    }
}
