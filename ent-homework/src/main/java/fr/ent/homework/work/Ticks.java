package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.homework.EntryId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        add(entry, child, ticker, clock.instant());
    }

    /** A tick that was there before stays as it was. */
    void add(EntryId entry, ChildId child, Viewer ticker, Instant at) {
        String insert = ticker.isPupil(child)
                ? "insert into homework.tick (entry_id, child_id, ticked_at) values (:entry, :child, :now)"
                : """
                        insert into homework.guardian_tick (entry_id, child_id, guardian_id, ticked_at)
                        values (:entry, :child, :ticker, :now)""";
        sql.of(insert + " on conflict do nothing")
                .with("entry", entry)
                .with("child", child)
                .with("ticker", ticker.person())
                .with("now", at)
                .run();
    }

    /** Ticks that came with work which is gone go with it; those that other work keeps came with that. */
    void release(EntryId entry, ChildId child, Instant cameAt, Optional<Instant> kept) {
        for (String table : List.of("homework.tick", "homework.guardian_tick")) {
            String act = kept.isPresent() ? "update " + table + " set ticked_at = :kept" : "delete from " + table;
            SqlStatement release = sql.of(act + " where entry_id = :entry and child_id = :child and ticked_at = :came")
                    .with("entry", entry)
                    .with("child", child)
                    .with("came", cameAt);
            kept.ifPresent(at -> release.with("kept", at));
            release.run();
        }
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
