package fr.ent.homework.portfolio;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.booklet.ObservationId;
import fr.ent.homework.portfolio.PortfolioWork.WorkPiece;
import fr.ent.homework.work.HandInId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Work of a child that may be chosen: what was handed in, and what its booklet shows of nobody else. A picture with another child on
 * it isn't among it, for a portfolio goes along through all classes.
 */
@Component
class WorkOrigins {

    private static final int LATEST = 30;

    private static final String HAND_INS = """
            select e.subject as title, h.words, h.file_ids, (h.handed_in_at at time zone :zone)::date as made_on,
                   h.id as hand_in_id, null::uuid as observation_id
            from homework.hand_in h
            join homework.entry e on e.territory_id = h.territory_id and e.id = h.entry_id and e.deleted_at is null
            where h.child_id = :child\s""";

    /** An observation {@code o} that families read, of which somebody has said that nobody but its child is seen or heard. */
    static final String ALONE = """
            o.published_at is not null and o.faces_said
              and not exists (select from homework.observation_face f
                              where f.territory_id = o.territory_id and f.observation_id = o.id and f.child_id <> o.child_id)\s""";

    private static final String OBSERVATIONS = """
            select left(o.words, 80) as title, o.words, o.file_ids, o.observed_on as made_on,
                   null::uuid as hand_in_id, o.id as observation_id
            from homework.observation o
            where o.child_id = :child and cardinality(o.file_ids) > 0 and\s""" + ALONE;

    private final Sql sql;
    private final SchoolClock clock;

    WorkOrigins(Sql sql, SchoolClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The latest of each kind that aren't chosen yet, the last one first: one statement. */
    List<WorkOrigin> list(ChildId child) {
        return sql.of("select * from ((" + HAND_INS + """
                        and not exists (select from homework.portfolio_work w
                                        where w.child_id = :child and w.hand_in_id = h.id)
                        order by h.handed_in_at desc, h.id limit :most) union all (""" + OBSERVATIONS + """
                        and not exists (select from homework.portfolio_work w
                                        where w.child_id = :child and w.observation_id = o.id)
                        order by o.observed_on desc, o.id limit :most)) as origin
                        order by made_on desc, hand_in_id, observation_id""")
                .with("child", child)
                .with("zone", clock.zone().getId())
                .with("most", LATEST)
                .list(WorkOrigins::read);
    }

    Optional<WorkOrigin> find(HandInId handIn, ChildId child) {
        return sql.of(HAND_INS + "and h.id = :id")
                .with("child", child)
                .with("zone", clock.zone().getId())
                .with("id", handIn)
                .find(WorkOrigins::read);
    }

    Optional<WorkOrigin> find(ObservationId observation, ChildId child) {
        return sql.of(OBSERVATIONS + "and o.id = :id")
                .with("child", child)
                .with("id", observation)
                .find(WorkOrigins::read);
    }

    /** Whether one of these files hangs on an observation, which says who is on it: it is chosen by that, or not at all. */
    boolean areObserved(Collection<FileId> files) {
        return sql.of("""
                        select exists (select from homework.observation o
                                       where exists (select from unnest(o.file_ids) as f (id) where f.id = any(:files))) as observed""").ids("files", files).get(row -> row.flag("observed"));
    }

    private static WorkOrigin read(Row row) {
        return new WorkOrigin(
                row.text("title"),
                new WorkPiece(
                        row.textOrNull("words"),
                        row.ids("file_ids", FileId::new),
                        row.day("made_on"),
                        row.idOrNull("hand_in_id", HandInId::new),
                        row.idOrNull("observation_id", ObservationId::new),
                        false));
    }

    /**
     * Work that may be chosen.
     *
     * @param title that it has where it comes from
     */
    record WorkOrigin(String title, WorkPiece piece) {}
}
