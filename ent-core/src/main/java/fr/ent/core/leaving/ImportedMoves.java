package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.EndedByLeaving.LostDay;
import fr.ent.core.persistence.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pupils whom an import takes from one school of the town to another, and what ends for them at the school they come from. */
@Component
public class ImportedMoves {

    private static final String MOVED = """
            select row_id, cast(%s->>'school_id' as uuid) as school from core.import_change
            where batch_id = :batch and entity = 'PUPIL' and kind in ('CHANGED', 'MOVED')
              and after->>'school_id' <> before->>'school_id'""";

    private static final String COMING = MOVED.formatted("after");
    private static final String GOING_BACK = MOVED.formatted("before");
    private static final String GONE = """
            select id from core.pupil where id = any(:children) and left_on is not null""";

    private final Sql sql;
    private final LeavingDelay delay;
    private final LeavingEffects effects;
    private final SchoolMoves moves;

    ImportedMoves(Sql sql, LeavingDelay delay, LeavingEffects effects, SchoolMoves moves) {
        this.sql = sql;
        this.delay = delay;
        this.effects = effects;
        this.moves = moves;
    }

    /** Follows the moves of an import, which the register has done already; the days that weren't given back. */
    public List<LostDay> follow(UUID batch) {
        return moves.follow(read(batch, COMING), delay.today());
    }

    /**
     * Follows the moves back, as the import is undone; the days that weren't given back. Pupils who had left before it came
     * are gone again, and get back what ended once they are on the register.
     */
    public List<LostDay> undo(UUID batch) {
        Map<ChildId, SchoolId> schools = new HashMap<>(read(batch, GOING_BACK));
        Set<ChildId> gone = sql.of(GONE).ids("children", schools.keySet()).set(row -> row.id("id", ChildId::new));
        schools.keySet().removeAll(gone);
        return moves.follow(schools, delay.today());
    }

    /** Counts what ends for each of those whom a preview moves, were it applied today; none once it is applied. */
    public Map<ChildId, LeavingEnds> count(UUID batch) {
        return effects.countMoving(
                read(
                        batch,
                        COMING
                                + " and exists (select from core.import_batch where id = :batch and state = 'PREVIEWED')"),
                delay.today().plusDays(1));
    }

    /** The pupils whom an import moves. */
    public Set<ChildId> list(UUID batch) {
        return read(batch, COMING).keySet();
    }

    private Map<ChildId, SchoolId> read(UUID batch, String statement) {
        return sql.of(statement)
                .with("batch", batch)
                .map(row -> row.id("row_id", ChildId::new), row -> row.id("school", SchoolId::new));
    }
}
