package fr.ent.core.account.guardian;

import fr.ent.core.AccountTie;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewers;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.GuardianIdentity;
import fr.ent.core.signin.GuardianOutcome;
import fr.ent.core.signin.GuardianSignIns;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recognises guardians who come by ÉduConnect: by their own name and a child of theirs, never by an e-mail
 * address. An account whose tie was undone needs the code of a letter.
 */
@Component
class GuardianRecognition implements GuardianSignIns {

    private final Viewers viewers;
    private final AccountTies ties;
    private final FindByChild findByChild;
    private final Audit audit;
    private final TransactionTemplate transaction;

    GuardianRecognition(
            Viewers viewers, AccountTies ties, FindByChild findByChild, Audit audit, TransactionTemplate transaction) {
        this.viewers = viewers;
        this.ties = ties;
        this.findByChild = findByChild;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public GuardianOutcome signedIn(TerritoryId host, String subject, String username, GuardianIdentity guardian) {
        Optional<AccountTie> known = viewers.findTie(subject);
        return TerritoryScope.call(
                known.map(AccountTie::territory).orElse(host),
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    Account account = new Account(subject, username);
                    if (!guardian.isGuardian()) {
                        audit.recordOfNobody("sign-in.no-guardian", target(account), Map.of());
                        return GuardianOutcome.NO_GUARDIAN;
                    }
                    if (known.isEmpty() && findByChild.isElsewhere(guardian)) {
                        audit.recordOfNobody("sign-in.foreign-guardian", target(account), Map.of());
                        return GuardianOutcome.ELSEWHERE;
                    }
                    known.map(AccountTie::person)
                            .or(() -> meet(account, guardian))
                            .ifPresentOrElse(
                                    person -> audit.record(person, "sign-in", target(account), Map.of()),
                                    () -> audit.recordOfNobody("sign-in.unmatched", target(account), Map.of()));
                    return GuardianOutcome.IN;
                })));
    }

    private Optional<PersonId> meet(Account account, GuardianIdentity guardian) {
        return Optional.of(guardian)
                .filter(one -> !ties.wasUntied(account))
                .flatMap(findByChild::only)
                .filter(person -> ties.tie(account, person))
                .map(person -> {
                    audit.record(person, "account.linked", target(account), Map.of("by", "educonnect"));
                    return person;
                });
    }

    private static String target(Account account) {
        return "account:" + account.subject();
    }
}
