package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pupils whom an import takes from one school of the town to another, and what ends for them at the school they come from. */
@Component
public class ImportedMoves {

    private static final String MOVED = """
            select row_id, cast(after->>'school_id' as uuid) as school from core.import_change
            where batch_id = :batch and entity = 'PUPIL' and kind in ('CHANGED', 'MOVED')
              and after->>'school_id' <> before->>'school_id'""";

    private final Sql sql;
    private final LeavingDelay delay;
    private final LeavingEffects effects;
    private final LeavingNotices notices;

    ImportedMoves(Sql sql, LeavingDelay delay, LeavingEffects effects, LeavingNotices notices) {
        this.sql = sql;
        this.delay = delay;
        this.effects = effects;
        this.notices = notices;
    }

    /** Ends from tomorrow on what these pupils can't have at the school they came to, and tells their families. */
    public void end(UUID batch) {
        Map<ChildId, SchoolId> schools = list(batch);
        if (!schools.isEmpty()) {
            LocalDate today = delay.today();
            Map<ChildId, LeavingEnds> ends = effects.countMoving(schools, today.plusDays(1));
            effects.endMoving(schools, today);
            notices.moved(ends);
        }
    }

    /** Counts what ends for each of those whom a preview moves, were it applied today; none once it is applied. */
    public Map<ChildId, LeavingEnds> count(UUID batch) {
        return effects.countMoving(
                read(
                        batch,
                        MOVED
                                + " and exists (select from core.import_batch where id = :batch and state = 'PREVIEWED')"),
                delay.today().plusDays(1));
    }

    /** The school that each pupil comes to. */
    public Map<ChildId, SchoolId> list(UUID batch) {
        return read(batch, MOVED);
    }

    private Map<ChildId, SchoolId> read(UUID batch, String statement) {
        return sql.of(statement)
                .with("batch", batch)
                .map(row -> row.id("row_id", ChildId::new), row -> row.id("school", SchoolId::new));
    }
}
