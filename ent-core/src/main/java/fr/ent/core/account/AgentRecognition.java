package fr.ent.core.account;

import fr.ent.core.AccountTie;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewers;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.AgentIdentity;
import fr.ent.core.signin.AgentOutcome;
import fr.ent.core.signin.AgentSignIns;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Recognises agents who come by ProConnect: those of the territory's own establishment, whom a mail had invited. */
@Component
class AgentRecognition implements AgentSignIns {

    private final Viewers viewers;
    private final AccountTies ties;
    private final InvitedAgents invited;
    private final Audit audit;
    private final TransactionTemplate transaction;

    AgentRecognition(
            Viewers viewers, AccountTies ties, InvitedAgents invited, Audit audit, TransactionTemplate transaction) {
        this.viewers = viewers;
        this.ties = ties;
        this.invited = invited;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public AgentOutcome signedIn(TerritoryId host, String subject, String username, AgentIdentity agent) {
        Optional<AccountTie> known = viewers.findTie(subject);
        return TerritoryScope.call(
                known.map(AccountTie::territory).orElse(host),
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    if (!invited.isOurs(agent)) {
                        audit.recordOfNobody("sign-in.foreign-agent", target(subject), Map.of("siret", agent.siret()));
                        return AgentOutcome.ELSEWHERE;
                    }
                    Optional<PersonId> met =
                            known.map(AccountTie::person).or(() -> meet(new Account(subject, username), agent));
                    met.ifPresentOrElse(
                            person -> audit.record(person, "sign-in", target(subject), Map.of()),
                            () -> audit.recordOfNobody("sign-in.unmatched", target(subject), Map.of()));
                    return met.isPresent() ? AgentOutcome.IN : AgentOutcome.NOT_INVITED;
                })));
    }

    private Optional<PersonId> meet(Account account, AgentIdentity agent) {
        return invited.only(agent).filter(person -> ties.tie(account, person)).map(person -> {
            invited.used(person);
            ties.verify(account, agent.email());
            audit.record(person, "account.linked", target(account.subject()), Map.of("by", "proconnect"));
            return person;
        });
    }

    private static String target(String subject) {
        return "account:" + subject;
    }
}
