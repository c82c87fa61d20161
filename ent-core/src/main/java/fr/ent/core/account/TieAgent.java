package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.AgentIdentity;
import fr.ent.core.signin.OwnerNews;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ties the account of ProConnect to the agent whom a mail had invited, uses the invitation up, and tells the agent. */
@Component
class TieAgent {

    private final AccountTies ties;
    private final InvitedAgents invited;
    private final Audit audit;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    TieAgent(AccountTies ties, InvitedAgents invited, Audit audit, Notices notices, ApplicationEventPublisher events) {
        this.ties = ties;
        this.invited = invited;
        this.audit = audit;
        this.notices = notices;
        this.events = events;
    }

    /** In the caller's transaction; false when the account stands for somebody already. */
    boolean tie(Account account, PersonId person, AgentIdentity agent) {
        if (!ties.tie(account, person)) {
            return false;
        }
        invited.used(person);
        ties.verify(account, agent.email());
        audit.record(person, "account.linked", "account:" + account.subject(), Map.of("by", "proconnect"));
        notices.tell(List.of(person), new Notice("core.account-linked", null, Map.of(), "/compte"));
        events.publishEvent(new OwnerNews(
                TerritoryScope.require(),
                account.subject(),
                "ProConnect ouvre votre compte",
                "Quelqu’un, sans doute vous, est entré avec ProConnect : c’est désormais ainsi que votre compte s’ouvre.\n"
                        + OwnerNews.NOT_YOU));
        return true;
    }
}
