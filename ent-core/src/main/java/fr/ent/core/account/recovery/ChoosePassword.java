package fr.ent.core.account.recovery;

import fr.ent.core.account.Accounts;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.recovery.AccountCodes.CodePurpose;
import fr.ent.core.account.recovery.KnownAccounts.KnownAccount;
import fr.ent.core.account.recovery.PasswordOutcome.Changed;
import fr.ent.core.account.recovery.PasswordOutcome.CodeRefused;
import fr.ent.core.account.recovery.PasswordOutcome.FieldRefused;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets the password of whoever has read the mail, and signs out whoever used the old one. The operator's code takes the second
 * factors and the address away too: it is for an administrator who lost everything.
 */
@Component
class ChoosePassword {

    private final AccountCodes codes;
    private final KnownAccounts known;
    private final Accounts accounts;
    private final PasswordTrail trail;
    private final TransactionTemplate transaction;

    ChoosePassword(
            AccountCodes codes,
            KnownAccounts known,
            Accounts accounts,
            PasswordTrail trail,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.known = known;
        this.accounts = accounts;
        this.trail = trail;
        this.transaction = transaction;
    }

    PasswordOutcome choose(OneTimeCode code, String password) {
        PasswordOutcome outcome = Objects.requireNonNull(transaction.execute(status -> {
            PasswordOutcome attempt = use(code, CodePurpose.PASSWORD)
                    .map(account -> set(account, password))
                    .or(() -> use(code, CodePurpose.RESCUE).map(account -> rescue(account, password)))
                    .orElseGet(CodeRefused::new);
            if (!(attempt instanceof Changed)) {
                status.setRollbackOnly();
            }
            return attempt;
        }));
        if (outcome instanceof Changed(var account)) {
            trail.tell(account);
        }
        return outcome;
    }

    private Optional<KnownAccount> use(OneTimeCode code, CodePurpose purpose) {
        return codes.use(code, purpose).flatMap(used -> known.find(used.subject()));
    }

    private PasswordOutcome rescue(KnownAccount account, String password) {
        PasswordOutcome outcome = set(account, password);
        if (outcome instanceof Changed) {
            accounts.removeSecondFactors(account.subject());
            codes.forgetAddress(account.subject(), account.username());
            trail.rescued(account);
        }
        return outcome;
    }

    private PasswordOutcome set(KnownAccount account, String password) {
        return accounts.choosePassword(account.subject(), password)
                .<PasswordOutcome>map(refused -> new FieldRefused(refused.field(), refused.code()))
                .orElseGet(() -> {
                    codes.passwordSet(account.subject(), accounts.findPasswordSince(account.subject()));
                    trail.changed(account);
                    return new Changed(account);
                });
    }
}
