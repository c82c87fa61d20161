package fr.ent.core.entry;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.signin.card.CardSessionsEnded;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the sessions by a card of a school, of a class, or of one child, once the transaction is kept. */
@Component
public class EndCardEntries {

    private final Sql sql;
    private final ApplicationEventPublisher events;

    EndCardEntries(Sql sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(ClassId schoolClass) {
        publish(sql.of("""
                        select a.subject from core.account a
                        join core.pupil p on p.territory_id = a.territory_id and p.id = a.person_id
                        where p.class_id = :class""").with("class", schoolClass).list(row -> row.text("subject")));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(SchoolId school) {
        publish(sql.of("""
                        select a.subject from core.account a
                        join core.pupil p on p.territory_id = a.territory_id and p.id = a.person_id
                        join core.school_class c on c.territory_id = p.territory_id and c.id = p.class_id
                        where c.school_id = :school""").with("school", school).list(row -> row.text("subject")));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(ChildId child) {
        publish(sql.of("select subject from core.account where person_id = :child")
                .with("child", child)
                .list(row -> row.text("subject")));
    }

    private void publish(List<String> subjects) {
        if (!subjects.isEmpty()) {
            events.publishEvent(new CardSessionsEnded(subjects));
        }
    }
}
