package fr.ent.core.account.recovery;

import fr.ent.core.account.Accounts;
import fr.ent.core.account.recovery.KnownAccounts.KnownAccount;
import fr.ent.core.account.recovery.PasswordOutcome.AccountLost;
import fr.ent.core.account.recovery.PasswordOutcome.Changed;
import fr.ent.core.account.recovery.PasswordOutcome.FieldRefused;
import org.springframework.stereotype.Component;

/** Passwords that owners choose by a code, and what is told of them. */
@Component
class NewPasswords {

    private final Accounts accounts;
    private final AccountCodes codes;
    private final PasswordTrail trail;

    NewPasswords(Accounts accounts, AccountCodes codes, PasswordTrail trail) {
        this.accounts = accounts;
        this.codes = codes;
        this.trail = trail;
    }

    /** In the caller's transaction. */
    PasswordOutcome set(KnownAccount account, String password) {
        if (accounts.findBySubject(account.subject()).isEmpty()) {
            return new AccountLost();
        }
        return accounts.choosePassword(account.subject(), password)
                .<PasswordOutcome>map(refused -> new FieldRefused(refused.field(), refused.code()))
                .orElseGet(() -> {
                    codes.passwordSet(account.subject(), accounts.findPasswordSince(account.subject()));
                    trail.changed(account);
                    return new Changed(account);
                });
    }

    /** Once that is committed. */
    void tell(KnownAccount account) {
        trail.tell(account);
    }
}
