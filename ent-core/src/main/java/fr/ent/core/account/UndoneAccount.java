package fr.ent.core.account;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A new account at the identity provider, which is deleted there unless the transaction that opened it holds: nobody may be
 * left with an account that stands for no one. Where the database didn't say how the transaction ended, it is asked.
 */
public final class UndoneAccount implements TransactionSynchronization {

    private final Accounts accounts;
    private final AccountTies ties;
    private final String subject;

    private UndoneAccount(Accounts accounts, AccountTies ties, String subject) {
        this.accounts = accounts;
        this.ties = ties;
        this.subject = subject;
    }

    /** Deletes the account should the transaction that is open not hold. */
    public static void deleteIfUndone(Accounts accounts, AccountTies ties, String subject) {
        TransactionSynchronizationManager.registerSynchronization(new UndoneAccount(accounts, ties, subject));
    }

    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_ROLLED_BACK || (status == STATUS_UNKNOWN && !ties.isTied(subject))) {
            accounts.delete(subject);
        }
    }
}
