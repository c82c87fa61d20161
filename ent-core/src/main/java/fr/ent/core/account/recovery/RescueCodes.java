package fr.ent.core.account.recovery;

import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.provisioning.LostAccounts;
import fr.ent.core.account.recovery.AccountCodes.CodePurpose;
import fr.ent.core.account.recovery.RescueOutcome.Issued;
import fr.ent.core.account.recovery.RescueOutcome.NoAccount;
import fr.ent.core.account.recovery.RescueOutcome.UnderWay;
import fr.ent.core.account.recovery.RescueOutcome.Used;
import fr.ent.core.account.recovery.Rescues.LockedOut;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes by which administrators come in again, by the account that was named; one that is lost is opened anew for it. An account
 * that a provider brought has no password to choose, and its provider may not vouch for it any more: another is opened beside it. Of
 * copies that start together, one makes the code.
 */
@Component
class RescueCodes {

    private final Rescues rescues;
    private final LostAccounts lost;
    private final AccountTies ties;
    private final RescuedAccounts rescued;
    private final AccountCodes codes;

    RescueCodes(Rescues rescues, LostAccounts lost, AccountTies ties, RescuedAccounts rescued, AccountCodes codes) {
        this.rescues = rescues;
        this.lost = lost;
        this.ties = ties;
        this.rescued = rescued;
        this.codes = codes;
    }

    @Transactional
    RescueOutcome issue(LockedOut administrator, String setting) {
        rescues.lock(setting);
        if (rescues.isUsed(setting)) {
            return new Used();
        }
        if (codes.isUnderWay(CodePurpose.RESCUE, setting)) {
            return new UnderWay();
        }
        lost.openAnew(administrator.name());
        return find(administrator)
                .map(account -> issue(administrator, account, setting))
                .orElseGet(NoAccount::new);
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

    private RescueOutcome issue(LockedOut administrator, Account account, String setting) {
        rescued.issued(administrator.name(), setting);
        return new Issued(
                account.username(),
                codes.issue(account.subject(), CodePurpose.RESCUE, setting).value());
    }
}
