package fr.ent.core.account;

import fr.ent.core.AccountTie;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewers;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.person.Pivot;
import fr.ent.core.signin.SignIns;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recognises who signs in. Only the civil identity ties an account to a person here, never an e-mail address. An account whose
 * tie was undone needs the code of a letter.
 */
@Component
class Recognition implements SignIns {

    private final Viewers viewers;
    private final AccountTies ties;
    private final FindByPivot findByPivot;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Recognition(
            Viewers viewers, AccountTies ties, FindByPivot findByPivot, Audit audit, TransactionTemplate transaction) {
        this.viewers = viewers;
        this.ties = ties;
        this.findByPivot = findByPivot;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void signedIn(TerritoryId host, String subject, String username, Optional<Pivot> pivot) {
        Optional<AccountTie> known = viewers.findTie(subject);
        TerritoryScope.run(
                known.map(AccountTie::territory).orElse(host),
                () -> transaction.executeWithoutResult(status -> {
                    Account account = new Account(subject, username);
                    Optional<PersonId> met = known.map(AccountTie::person).or(() -> meet(account, pivot));
                    met.ifPresentOrElse(
                            person -> audit.record(person, "sign-in", target(subject), Map.of()),
                            () -> audit.recordOfNobody("sign-in.unmatched", target(subject), Map.of()));
                    pivot.ifPresent(vouched -> met.ifPresent(person -> ties.vouch(account, person, vouched)));
                }));
    }

    private Optional<PersonId> meet(Account account, Optional<Pivot> pivot) {
        return pivot.filter(one -> !ties.wasUntied(account))
                .flatMap(findByPivot::only)
                .filter(person -> {
                    if (ties.tie(account, person)) {
                        audit.record(person, "account.linked", target(account.subject()), Map.of("by", "pivot"));
                    }
                    return true;
                });
    }

    private static String target(String subject) {
        return "account:" + subject;
    }
}
