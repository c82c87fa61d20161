package fr.ent.core.account;

import fr.ent.core.AccountTie;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewers;
import fr.ent.core.account.InvitedAgents.InvitedAgent;
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
    private final InvitedAgents invited;
    private final TieAgent tieAgent;
    private final Audit audit;
    private final TransactionTemplate transaction;

    AgentRecognition(
            Viewers viewers, InvitedAgents invited, TieAgent tieAgent, Audit audit, TransactionTemplate transaction) {
        this.viewers = viewers;
        this.invited = invited;
        this.tieAgent = tieAgent;
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
                    return known.map(tie -> in(tie.person(), subject))
                            .orElseGet(() -> meet(new Account(subject, username), agent));
                })));
    }

    private AgentOutcome meet(Account account, AgentIdentity agent) {
        Optional<InvitedAgent> found = invited.only(agent);
        if (found.isPresent()
                && !found.get().isIn()
                && tieAgent.tie(account, found.get().person(), agent)) {
            return in(found.get().person(), account.subject());
        }
        audit.recordOfNobody("sign-in.unmatched", target(account.subject()), Map.of());
        return found.filter(InvitedAgent::isIn).isPresent() ? AgentOutcome.HAS_ACCOUNT : AgentOutcome.NOT_INVITED;
    }

    private AgentOutcome in(PersonId person, String subject) {
        audit.record(person, "sign-in", target(subject), Map.of());
        return AgentOutcome.IN;
    }

    private static String target(String subject) {
        return "account:" + subject;
    }
}
