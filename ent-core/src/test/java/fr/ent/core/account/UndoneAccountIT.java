package fr.ent.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.testing.ClassScene;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class UndoneAccountIT extends ClassScene {

    @Autowired
    private AccountTies ties;

    @Autowired
    private TransactionTemplate transaction;

    private PersonId sofia;
    private Account account;

    @BeforeEach
    void openAnAccount() {
        sofia = town.guardian("Sofia", "Benali", lea);
        account = accounts.open(NewAccount.of(new PersonName(sofia, "Sofia", "Benali")));
    }

    @Test
    void isDeletedWhereNobodyKnowsHowTheTransactionEndedAndNoTieIsThere() {
        town.run(() -> tell(TransactionSynchronization.STATUS_UNKNOWN, opened()));

        assertThat(accounts.findBySubject(account.subject())).isEmpty();
    }

    @Test
    void staysWhereTheTieIsThereAfterAll() {
        town.run(() -> {
            List<TransactionSynchronization> told = opened();
            ties.tie(account, sofia);
            tell(TransactionSynchronization.STATUS_UNKNOWN, told);
            tell(TransactionSynchronization.STATUS_COMMITTED, told);
        });

        assertThat(accounts.findBySubject(account.subject())).isPresent();
    }

    @Test
    void isDeletedWithARollback() {
        town.run(() -> transaction.executeWithoutResult(status -> {
            UndoneAccount.deleteIfUndone(accounts, ties, account.subject());
            ties.tie(account, sofia);
            status.setRollbackOnly();
        }));

        assertThat(accounts.findBySubject(account.subject())).isEmpty();
    }

    /** The listeners to a transaction in which the account was opened. */
    private List<TransactionSynchronization> opened() {
        return Objects.requireNonNull(transaction.execute(status -> {
            UndoneAccount.deleteIfUndone(accounts, ties, account.subject());
            return TransactionSynchronizationManager.getSynchronizations();
        }));
    }

    private static void tell(int status, List<TransactionSynchronization> listeners) {
        listeners.stream()
                .filter(UndoneAccount.class::isInstance)
                .forEach(listener -> listener.afterCompletion(status));
    }
}
