package fr.ent.core.notice;

import static fr.ent.core.holding.HeldRights.held;

import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases the notices of the territory in scope that waited for the end of quiet hours. One that nobody may hear of any more
 * is dropped: of a module that the territory has given up meanwhile, or about a child whom the recipient neither is, nor
 * guards, nor works for.
 */
@Component
class ReleaseNotices {

    private static final String DROP = """
            delete from core.notice w
            where w.due_at <= :now
              and (split_part(w.kind, '.', 1) = any(:silent)
                   or w.child_id is not null and not exists (
                        select from core.pupil p
                        where p.id = w.child_id and p.left_on is null
                          and (p.id = w.recipient_id
                               or exists (select from core.guardianship g
                                          where g.child_id = p.id and g.guardian_id = w.recipient_id and not g.restricted)
                               or exists (select from core.role_grant r
                                          where r.person_id = w.recipient_id and\s""" + held("r") + """
                                            and (r.scope_type = 'TERRITORY' or r.scope_id in (p.school_id, p.class_id))))))""";

    private final Sql sql;
    private final NoticeRules rules;
    private final ApplicationEventPublisher events;

    ReleaseNotices(Sql sql, NoticeRules rules, ApplicationEventPublisher events) {
        this.sql = sql;
        this.rules = rules;
        this.events = events;
    }

    /** Those that are due. One that was read meanwhile, where it leads, rings no more. */
    @Transactional
    void release(Instant now) {
        TerritoryId town = TerritoryScope.require();
        sql.of(DROP).with("now", now).texts("silent", rules.listSilentWords()).run();
        sql.of("""
                        with due as (update core.notice set due_at = null where due_at <= :now
                                     returning kind, recipient_id, read_at)
                        select distinct kind, recipient_id from due where read_at is null""")
                .with("now", now)
                .groups(row -> row.text("kind"), row -> row.id("recipient_id", PersonId::new))
                .forEach((kind, people) -> events.publishEvent(new NoticePublished(town, people, kind)));
    }
}
