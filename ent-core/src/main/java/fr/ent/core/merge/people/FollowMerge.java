package fr.ent.core.merge.people;

import fr.ent.core.account.AccountMail;
import fr.ent.core.account.Accounts;
import fr.ent.core.mail.Letter;
import fr.ent.core.merge.people.ClosedAccounts.ClosedAccount;
import fr.ent.core.persistence.TerritoryScope;
import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Closes the account that doesn't stay, tells its owner by mail, and opens it again; until it worked. One of FranceConnect is
 * only untied, for it is the citizen's.
 */
@Component
class FollowMerge {

    private final ClosedAccounts merges;
    private final Accounts accounts;
    private final AccountMail mail;

    FollowMerge(ClosedAccounts merges, Accounts accounts, AccountMail mail) {
        this.merges = merges;
        this.accounts = accounts;
        this.mail = mail;
    }

    @Async
    @TransactionalEventListener
    void close(PeopleMerged merged) {
        List<ClosedAccount> closed =
                TerritoryScope.call(merged.territory(), () -> merges.list(new MergeId(merged.merge())));
        closed.stream()
                .filter(account -> !account.isCitizens())
                .map(ClosedAccount::subject)
                .filter(this::isThere)
                .forEach(accounts::disable);
        closed.stream().filter(account -> !account.email().isEmpty()).forEach(this::tell);
    }

    @Async
    @TransactionalEventListener
    void open(MergeUndone undone) {
        undone.subjects().stream().filter(this::isThere).forEach(accounts::enable);
    }

    /** An account that is gone at the provider already is no matter. */
    private boolean isThere(String subject) {
        return accounts.findBySubject(subject).isPresent();
    }

    private void tell(ClosedAccount account) {
        mail.send(new Letter(account.email(), "Votre second compte est fermé", """
                Vous aviez deux fiches et deux comptes : la mairie les a réunis. Le compte « %s » est fermé ; tout ce qui
                était à vous se trouve dans votre autre compte. Ce n’est pas vous ? Prévenez la mairie : elle peut séparer
                les deux fiches pendant 30 jours.
                """.formatted(account.shown())));
    }
}
