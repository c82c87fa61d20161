package fr.ent.core.guardianship;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.household.TieOpened;
import fr.ent.core.household.TieShut;
import fr.ent.core.persistence.Sql;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes away, in the caller's transaction, what still tells of a child to somebody who isn't its guardian any more: notices of
 * the bell, and the codes of letters under way for the child's class. The modules take away theirs ({@link TieShut}), and
 * give back what they kept ({@link TieOpened}).
 */
@Component
public class ShutTraces {

    private static final String NOTICES = "from core.notice where recipient_id = :guardian and child_id = :child";

    /** Of the child's class, where no other child keeps the guardian: this one's own tie doesn't count. */
    private static final String CODES = """
            from core.claim_code c
            where c.person_id = :guardian and c.used_at is null
              and exists (select from core.pupil p
                          where p.territory_id = c.territory_id and p.id = :child and p.class_id = c.class_id)
              and not exists (select from core.guardianship g
                              join core.pupil o on o.territory_id = g.territory_id and o.id = g.child_id
                              where g.territory_id = c.territory_id and g.guardian_id = :guardian and g.child_id <> :child
                                and o.class_id = c.class_id and not g.restricted)""";

    private final Sql sql;
    private final ApplicationEventPublisher events;

    ShutTraces(Sql sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /**
     * Notices and letters that still tell of the child.
     *
     * @param notices those of the bell
     * @param letters those whose code nobody has used
     */
    public record TieTraces(int notices, int letters) {}

    /** The traces that would be taken away, while the tie is still there. */
    TieTraces count(ChildId child, PersonId guardian) {
        return sql.of("select (select count(*) " + NOTICES + ") as notices, (select count(*) " + CODES + ") as letters")
                .with("guardian", guardian)
                .with("child", child)
                .get(row -> new TieTraces(row.whole("notices"), row.whole("letters")));
    }

    /** Once the tie has ended or is barred. */
    public void shut(ChildId child, PersonId guardian) {
        for (String traces : List.of(NOTICES, CODES)) {
            sql.of("delete " + traces)
                    .with("guardian", guardian)
                    .with("child", child)
                    .run();
        }
        events.publishEvent(new TieShut(child, guardian));
    }

    /** Once the tie is written again or barred no more: what core took away doesn't come back, the modules give back theirs. */
    public void open(ChildId child, PersonId guardian) {
        events.publishEvent(new TieOpened(child, guardian));
    }
}
