package fr.ent.core.account.invitation;

import fr.ent.core.account.Account;
import fr.ent.core.account.AccountRights;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.invitation.AcceptOutcome.Accepted;
import fr.ent.core.account.invitation.AcceptOutcome.CodeRefused;
import fr.ent.core.account.invitation.AcceptOutcome.FieldRefused;
import fr.ent.core.account.invitation.Invitations.OpenInvitation;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the account that awaits somebody theirs: uses the code up and sets the password, both or neither. */
@Component
class AcceptInvitation {

    private final Invitations invitations;
    private final WaitingAccounts waiting;
    private final Accounts accounts;
    private final AccountRights rights;
    private final TransactionTemplate transaction;

    AcceptInvitation(
            Invitations invitations,
            WaitingAccounts waiting,
            Accounts accounts,
            AccountRights rights,
            TransactionTemplate transaction) {
        this.invitations = invitations;
        this.waiting = waiting;
        this.accounts = accounts;
        this.rights = rights;
        this.transaction = transaction;
    }

    AcceptOutcome accept(OneTimeCode code, String password) {
        return Objects.requireNonNull(transaction.execute(status -> {
            AcceptOutcome outcome = invitations
                    .use(code)
                    .filter(open -> rights.mayStillLetIn(open.by(), open.person()))
                    .flatMap(open -> waiting.find(open.person()).map(account -> take(open, account, password)))
                    .orElseGet(CodeRefused::new);
            if (!(outcome instanceof Accepted)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private AcceptOutcome take(OpenInvitation open, Account account, String password) {
        return accounts.choosePassword(account.subject(), password)
                .<AcceptOutcome>map(refused -> new FieldRefused(refused.field(), refused.code()))
                .orElseGet(() -> {
                    waiting.handOut(account, open);
                    return new Accepted(open.person(), account);
                });
    }
}
