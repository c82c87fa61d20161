package fr.ent.core.account.recovery;

import fr.ent.core.account.Account;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.recovery.AccountCodes.CodePurpose;
import fr.ent.core.account.recovery.AccountCodes.UsedCode;
import fr.ent.core.account.recovery.PasswordOutcome.Changed;
import fr.ent.core.account.recovery.PasswordOutcome.CodeRefused;
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
    private final NewPasswords passwords;
    private final RescuedAccounts rescued;
    private final TransactionTemplate transaction;

    ChoosePassword(
            AccountCodes codes,
            KnownAccounts known,
            NewPasswords passwords,
            RescuedAccounts rescued,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.known = known;
        this.passwords = passwords;
        this.rescued = rescued;
        this.transaction = transaction;
    }

    PasswordOutcome choose(OneTimeCode code, String password) {
        PasswordOutcome outcome = Objects.requireNonNull(transaction.execute(status -> {
            PasswordOutcome attempt = codes.use(code, CodePurpose.PASSWORD)
                    .flatMap(used -> known.find(used.subject()))
                    .map(account -> passwords.set(account, password))
                    .or(() -> codes.use(code, CodePurpose.RESCUE).flatMap(used -> rescue(used, password)))
                    .orElseGet(CodeRefused::new);
            if (!(attempt instanceof Changed)) {
                status.setRollbackOnly();
            }
            return attempt;
        }));
        if (outcome instanceof Changed(var account)) {
            passwords.tell(account);
        }
        return outcome;
    }

    private Optional<PasswordOutcome> rescue(UsedCode used, String password) {
        return known.find(used.subject()).map(account -> {
            PasswordOutcome outcome = passwords.set(account, password);
            if (outcome instanceof Changed) {
                rescued.letIn(account.person(), new Account(account.subject(), account.username()), used.address());
            }
            return outcome;
        });
    }
}
