package fr.ent.core.account.recovery;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.FindOrigin;
import fr.ent.core.account.NewAccount;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accounts of administrators who come in again: without the second factors and the address that may be somebody else's. */
@Component
class RescuedAccounts {

    private final Accounts accounts;
    private final AccountTies ties;
    private final FindOrigin findOrigin;
    private final RescueTrail trail;

    RescuedAccounts(Accounts accounts, AccountTies ties, FindOrigin findOrigin, RescueTrail trail) {
        this.accounts = accounts;
        this.ties = ties;
        this.findOrigin = findOrigin;
        this.trail = trail;
    }

    /** Whether a provider vouches for its owner, so that it has no password to be chosen. */
    boolean isBrought(Account account) {
        return findOrigin.find(account) != AccountOrigin.PASSWORD;
    }

    /** An account with a password, in use from now on, of somebody whom providers alone let in. */
    Optional<Account> openBeside(PersonName administrator) {
        Account account = accounts.open(NewAccount.of(administrator));
        ties.prepare(account, administrator.id());
        ties.handOut(account);
        return ties.listInUse(administrator.id()).stream()
                .filter(own -> own.subject().equals(account.subject()))
                .findFirst();
    }

    void issued(PersonName administrator, String setting) {
        trail.issued(administrator, setting);
    }

    /** By this account, and by those that a provider brought. In the caller's transaction. */
    void letIn(PersonId administrator, Account account, String setting) {
        clear(account);
        ties.listInUse(administrator).stream().filter(this::isBrought).forEach(this::clear);
        trail.rescued(administrator, setting);
    }

    private void clear(Account account) {
        accounts.removeSecondFactors(account.subject());
        ties.forgetAddress(account);
    }
}
