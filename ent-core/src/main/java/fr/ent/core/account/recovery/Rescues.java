package fr.ent.core.account.recovery;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Administrators whom the operator lets in again: who may be, who was, and who is told. */
@Component
class Rescues {

    /** As long as the setting may be forgotten, in which each start would print a code. */
    static final Duration DONE = Duration.ofDays(1);

    private static final String ACT = "account.rescued";

    private final Sql sql;
    private final Audit audit;
    private final Notices notices;
    private final Clock clock;

    Rescues(Sql sql, Audit audit, Notices notices, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /** The administrator of the territory in scope who signs in by this user name. */
    Optional<PersonName> findAdministrator(String username) {
        return sql.of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name
                        from core.account a
                        join core.person n on n.territory_id = a.territory_id and n.id = a.person_id and n.left_on is null
                        where a.state = 'IN_USE' and lower(a.username) = lower(:username)
                          and n.id = any(:administrators)""")
                .with("username", username)
                .ids("administrators", listAdministrators())
                .find(row ->
                        new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name")));
    }

    /** Whether this administrator came in again of late by the operator's code. */
    boolean isDone(PersonId person) {
        return sql.of("select count(*) from core.audit_entry where action = :act and target = :person and at > :since")
                        .with("act", ACT)
                        .with("person", "person:" + person)
                        .with("since", clock.instant().minus(DONE))
                        .count()
                > 0;
    }

    /** Within the transaction that uses the code up. All administrators learn of it, also whoever came in. */
    @EventListener
    void tell(AdministratorRescued rescued) {
        audit.recordOfNobody(ACT, "person:" + rescued.person(), Map.of());
        notices.tell(listAdministrators(), new Notice("core.account-rescued", null, Map.of(), "/journal"));
    }

    private List<PersonId> listAdministrators() {
        return sql.of("""
                        select distinct g.person_id as id from core.role_grant g
                        join core.person n on n.territory_id = g.territory_id and n.id = g.person_id and n.left_on is null
                        where g.role = 'TERRITORY_ADMINISTRATOR' and (g.ends_at is null or g.ends_at > :now)""").with("now", clock.instant()).list(row -> row.id("id", PersonId::new));
    }
}
