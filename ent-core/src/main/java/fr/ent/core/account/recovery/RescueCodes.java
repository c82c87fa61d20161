package fr.ent.core.account.recovery;

import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.provisioning.LostAccounts;
import fr.ent.core.account.recovery.AccountCodes.CodePurpose;
import fr.ent.core.account.recovery.Rescues.LockedOut;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Codes by which administrators come in again, by the account that was named; one that is lost is opened anew for it. An account
 * that a provider brought has no password to choose, and its provider may not vouch for it any more: another is opened beside it.
 */
@Component
class RescueCodes {

    private final LostAccounts lost;
    private final AccountTies ties;
    private final RescuedAccounts rescued;
    private final AccountCodes codes;
    private final TransactionTemplate transaction;

    RescueCodes(
            LostAccounts lost,
            AccountTies ties,
            RescuedAccounts rescued,
            AccountCodes codes,
            TransactionTemplate transaction) {
        this.lost = lost;
        this.ties = ties;
        this.rescued = rescued;
        this.codes = codes;
        this.transaction = transaction;
    }

    /** Nothing for somebody without an account, where none can be opened. */
    Optional<WayIn> issue(LockedOut administrator, String setting) {
        return Objects.requireNonNull(transaction.execute(status -> {
            lost.openAnew(administrator.name());
            return find(administrator).map(account -> issue(administrator, account, setting));
        }));
    }

    /** The account that was named, or else another with a password. */
    private Optional<Account> find(LockedOut administrator) {
        List<Account> left = ties.listInUse(administrator.name().id()).stream()
                .filter(account -> !rescued.isBrought(account))
                .toList();
        return left.stream()
                .filter(administrator.account()::equals)
                .findFirst()
                .or(() -> left.stream().findFirst())
                .or(() -> rescued.openBeside(administrator.name()));
    }

    private WayIn issue(LockedOut administrator, Account account, String setting) {
        rescued.issued(administrator.name(), setting);
        return new WayIn(
                account.username(),
                codes.issue(account.subject(), CodePurpose.RESCUE, setting).value());
    }

    /** @param code for another password */
    record WayIn(String username, String code) {

        /** Never the code: the one line of the log that shows it asks for it. */
        @Override
        public String toString() {
            return "WayIn";
        }
    }
}
