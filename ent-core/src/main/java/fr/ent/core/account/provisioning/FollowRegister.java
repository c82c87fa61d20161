package fr.ent.core.account.provisioning;

import fr.ent.core.PupilLeft;
import fr.ent.core.onboarding.ImportApplied;
import fr.ent.core.onboarding.ImportUndone;
import fr.ent.core.yearchange.YearChangeUndone;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings accounts in step with the register of pupils and teachers: after the transaction that changed it, and again
 * until it worked. No transaction is open around these, since each must begin within its territory.
 */
@Component
class FollowRegister {

    private final ProvisionAccounts provisionAccounts;
    private final CloseAccounts closeAccounts;
    private final WithdrawAccounts withdrawAccounts;

    FollowRegister(
            ProvisionAccounts provisionAccounts, CloseAccounts closeAccounts, WithdrawAccounts withdrawAccounts) {
        this.provisionAccounts = provisionAccounts;
        this.closeAccounts = closeAccounts;
        this.withdrawAccounts = withdrawAccounts;
    }

    @Async
    @TransactionalEventListener
    void comeOrBack(ImportApplied applied) {
        try {
            closeAccounts.close(applied.territory());
        } finally {
            provisionAccounts.provision(applied.territory());
        }
    }

    @Async
    @TransactionalEventListener
    void left(PupilLeft left) {
        closeAccounts.close(left.territory(), left.child().asPerson());
    }

    /** Within the transaction: the rows of these people are about to go. */
    @EventListener
    void withdrawing(ImportUndone undone) {
        withdrawAccounts.withdraw(undone.withdrawn());
    }

    @Async
    @TransactionalEventListener
    void asBefore(ImportUndone undone) {
        closeAccounts.close(undone.territory());
    }

    @Async
    @TransactionalEventListener
    void back(YearChangeUndone undone) {
        closeAccounts.close(undone.territory());
    }

    @Async
    @TransactionalEventListener
    void withdrawn(AccountsWithdrawn withdrawn) {
        withdrawAccounts.fromProvider(withdrawn);
    }
}
