package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.EntryId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Ticks in the territory in scope: those of children, and those of their guardians. */
@Component
class Ticks {

    private final Sql sql;
    private final Clock clock;

    Ticks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(EntryId entry, ChildId child, Viewer ticker) {
        String insert = ticker.isPupil(child)
                ? "insert into homework.tick (entry_id, child_id, ticked_at) values (:entry, :child, :now)"
                : """
                        insert into homework.guardian_tick (entry_id, child_id, guardian_id, ticked_at)
                        values (:entry, :child, :ticker, :now)""";
        sql.of(insert + " on conflict do nothing")
                .with("entry", entry)
                .with("child", child)
                .with("ticker", ticker.person())
                .with("now", clock.instant())
                .run();
    }

    void remove(EntryId entry, ChildId child, Viewer ticker) {
        String delete =
                ticker.isPupil(child) ? "delete from homework.tick where entry_id = :entry and child_id = :child" : """
                        delete from homework.guardian_tick
                        where entry_id = :entry and child_id = :child and guardian_id = :ticker""";
        sql.of(delete)
                .with("entry", entry)
                .with("child", child)
                .with("ticker", ticker.person())
                .run();
    }
}
