package fr.ent.core.onboarding.batch;

import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.UUID;

/** Rights that an import ends: when they held comes back with an undo, and that they ended is kept as of any other. */
final class ImportedRights {

    private final Sql sql;

    ImportedRights(Sql sql) {
        this.sql = sql;
    }

    /** Call before the rights go. */
    void end(UUID batch, Instant now) {
        keepTimes(batch);
        note(batch, now);
    }

    /** Forgets that they ended; call before the rights are back. */
    void giveBack(UUID batch) {
        sql.of("""
                        delete from core.ended_right e using core.import_change c
                        where c.batch_id = :batch and c.entity = 'RIGHT' and c.kind = 'LEFT'
                          and e.territory_id = c.territory_id and e.id = c.row_id""").with("batch", batch).run();
    }

    /** Keeps since when and until when the rights held that go, so that an undo gives back the same ones. */
    private void keepTimes(UUID batch) {
        sql.of("""
                        update core.import_change c
                        set before = c.before || jsonb_strip_nulls(jsonb_build_object(
                            'granted_at', r.granted_at, 'granted_by', r.granted_by, 'ends_at', r.ends_at))
                        from core.role_grant r
                        where c.batch_id = :batch and c.entity = 'RIGHT' and c.kind = 'LEFT'
                          and r.territory_id = c.territory_id and r.id = c.row_id""").with("batch", batch).run();
    }

    /** A right that a file ends was held until then, as any other that has ended. */
    private void note(UUID batch, Instant now) {
        sql.of("""
                        insert into core.ended_right (id, person_id, role, scope_type, scope_id, granted_at, granted_by, ended_at)
                        select r.id, r.person_id, r.role, r.scope_type, r.scope_id, r.granted_at, r.granted_by, :now
                        from core.import_change c
                        join core.role_grant r on r.territory_id = c.territory_id and r.id = c.row_id
                        where c.batch_id = :batch and c.entity = 'RIGHT' and c.kind = 'LEFT'""").with("batch", batch).with("now", now).run();
    }
}
