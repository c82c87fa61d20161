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
    private final Clock clock;

    InvitedAgents(Sql sql, Clock clock) {
        this.sql = sql;
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
     * The only member of the staff whom a mail invited at the agent's address: the invitation is good, or it was used and the
     * address is verified as theirs.
     */
    Optional<PersonId> only(AgentIdentity agent) {
        List<PersonId> found = sql.of("""
                        select i.person_id from core.staff_invitation i
                        join core.person n on n.territory_id = i.territory_id and n.id = i.person_id
                        where i.way = 'MAIL' and lower(i.address) = lower(:email) and i.sent_at is not null
                          and (i.used_at is null and i.expires_at > :now
                               or exists (select from core.account a
                                          where a.territory_id = i.territory_id and a.person_id = i.person_id
                                            and lower(a.email) = lower(:email)))
                          and n.left_on is null
                          and exists (select from core.role_grant r
                                      where r.territory_id = n.territory_id and r.person_id = n.id)""")
                .with("email", agent.email())
                .with("now", clock.instant())
                .list(row -> row.id("person_id", PersonId::new));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Uses up the invitation of an agent who is in now. */
    void used(PersonId person) {
        sql.of("update core.staff_invitation set used_at = :now where person_id = :person and used_at is null")
                .with("now", clock.instant())
                .with("person", person)
                .run();
    }
}
