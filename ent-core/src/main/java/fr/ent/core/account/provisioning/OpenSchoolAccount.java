package fr.ent.core.account.provisioning;

import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Opens the account of a pupil or a teacher, who gets a password from the school later. */
@Component
public class OpenSchoolAccount {

    private final Accounts accounts;
    private final AccountTies ties;

    OpenSchoolAccount(Accounts accounts, AccountTies ties) {
        this.accounts = accounts;
        this.ties = ties;
    }

    /** The person's account, opened now if there is none; nothing when the person was withdrawn meanwhile. */
    public Optional<Account> open(PersonName person) {
        return ties.findOf(person.id()).or(() -> create(person));
    }

    /** The same, after making sure that the provider still knows the account; one that it has lost is opened anew. */
    public Optional<Account> openConfirmed(PersonName person) {
        ties.findOf(person.id())
                .filter(account -> accounts.findBySubject(account.subject()).isEmpty())
                .ifPresent(ties::untie);
        return open(person);
    }

    private Optional<Account> create(PersonName person) {
        Account account = accounts.open(NewAccount.of(person));
        try {
            ties.prepare(account, person.id());
            return Optional.of(account);
        } catch (DataIntegrityViolationException withdrawn) {
            accounts.delete(account.subject());
            return Optional.empty();
        }
    }
}
