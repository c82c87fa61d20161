package fr.ent.homework.home;

import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.EntryId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ticks homework off for a pupil of its class, and takes that back. Nobody else is told. */
@Component
class TickHomework {

    private final Sql sql;
    private final Clock clock;

    TickHomework(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether it is homework of the pupil's. Ticking twice is ticking once. */
    @Transactional
    public boolean tick(EntryId entry, Viewer pupil) {
        if (!isOwn(entry, pupil)) {
            return false;
        }
        sql.of("""
                        insert into homework.tick (entry_id, child_id, ticked_at) values (:entry, :child, :now)
                        on conflict do nothing""")
                .with("entry", entry)
                .with("child", pupil.person())
                .with("now", clock.instant())
                .run();
        return true;
    }

    /** Whether it is homework of the pupil's. */
    @Transactional
    public boolean untick(EntryId entry, Viewer pupil) {
        if (!isOwn(entry, pupil)) {
            return false;
        }
        sql.of("delete from homework.tick where entry_id = :entry and child_id = :child")
                .with("entry", entry)
                .with("child", pupil.person())
                .run();
        return true;
    }

    private boolean isOwn(EntryId entry, Viewer pupil) {
        return sql.of("""
                        select e.id from homework.entry e
                        where e.id = :entry and e.kind = 'HOMEWORK' and e.deleted_at is null
                          and e.class_id = any(:classes) for key share""")
                .with("entry", entry)
                .ids(
                        "classes",
                        pupil.classes().stream()
                                .map(ClassView::id)
                                .filter(pupil::attends)
                                .toList())
                .find(row -> row.id("id", EntryId::new))
                .isPresent();
    }
}
