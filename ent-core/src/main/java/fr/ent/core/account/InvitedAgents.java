package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.signin.AgentIdentity;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds agents of the territory in scope by what ProConnect says. The address alone says nothing: anybody may have one. */
@Component
class InvitedAgents {

    private final Sql sql;
    private final AccountRights rights;
    private final Accounts accounts;
    private final AccountTies ties;
    private final Clock clock;

    InvitedAgents(Sql sql, AccountRights rights, Accounts accounts, AccountTies ties, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.accounts = accounts;
        this.ties = ties;
        this.clock = clock;
    }

    /** Whether the agent's establishment is the territory. */
    boolean isOurs(AgentIdentity agent) {
        return sql.of("select count(*) from core.territory where id = core.territory() and siret = :siret")
                        .with("siret", agent.siret())
                        .count()
                > 0;
    }

    /**
     * The only member of the staff whom a mail invited at the agent's address: the invitation is good, or they have an account
     * in use. An invitation whose sender couldn't send it any more isn't good. Accounts that the identity provider lost, as after
     * an older backup of it, are untied when they are all that the agent has; a fresh invitation is needed then.
     */
    Optional<InvitedAgent> only(AgentIdentity agent) {
        Optional<InvitedAgent> found = find(agent);
        return found.filter(InvitedAgent::isIn)
                        .filter(one -> untieLost(one.person()))
                        .isPresent()
                ? find(agent)
                : found;
    }

    private boolean untieLost(PersonId person) {
        List<Account> all = ties.listInUse(person);
        boolean lost = all.stream()
                .allMatch(account -> accounts.findBySubject(account.subject()).isEmpty());
        if (lost) {
            all.forEach(ties::untie);
        }
        return lost;
    }

    private Optional<InvitedAgent> find(AgentIdentity agent) {
        List<InvitedAgent> found = sql.of("""
                        select i.person_id, i.invited_by, used.is_in from core.staff_invitation i
                        cross join lateral (
                            select exists (select from core.account a
                                           where a.territory_id = i.territory_id and a.person_id = i.person_id
                                             and a.state = 'IN_USE') as is_in) used
                        join core.person n on n.territory_id = i.territory_id and n.id = i.person_id
                        where i.way = 'MAIL' and lower(i.address) = lower(:email) and i.sent_at is not null
                          and (used.is_in or i.used_at is null and i.expires_at > :now)
                          and n.left_on is null
                          and exists (select from core.role_grant r
                                      where r.territory_id = n.territory_id and r.person_id = n.id)""")
                .with("email", agent.email())
                .with("now", clock.instant())
                .list(row -> new InvitedAgent(
                        row.id("person_id", PersonId::new), row.id("invited_by", PersonId::new), row.flag("is_in")));
        return found.size() == 1
                ? Optional.of(found.getFirst())
                        .filter(one -> one.isIn() || rights.mayStillLetIn(one.by(), one.person()))
                : Optional.empty();
    }

    /** Uses up the invitation of an agent who is in now. */
    void used(PersonId person) {
        sql.of("update core.staff_invitation set used_at = :now where person_id = :person and used_at is null")
                .with("now", clock.instant())
                .with("person", person)
                .run();
    }

    /** @param isIn whether they have an account in use: ProConnect isn't a way past its second factor */
    record InvitedAgent(PersonId person, PersonId by, boolean isIn) {}
}
