package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.leaving.PupilPlanChanged;
import fr.ent.core.moving.PupilMove.PupilMoveState;
import fr.ent.core.persistence.ImportLock;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves of pupils in the territory in scope, one statement each; modules hear of those that are announced and come to nothing. */
@Component
class PupilMoveRows {

    private static final String MOVE = """
            select m.id, m.child_id, m.first_day, m.state, m.written_by, m.done_at, m.awaited_file, m.leaves_on,
                   f.id as from_id, f.name as from_name, fs.id as from_school_id, fs.name as from_school_name,
                   k.id as to_id, k.name as to_name, ks.id as to_school_id, ks.name as to_school_name
            from core.pupil_move m
            join core.school_class f on f.territory_id = m.territory_id and f.id = m.from_class_id
            join core.school fs on fs.territory_id = f.territory_id and fs.id = f.school_id
            join core.school_class k on k.territory_id = m.territory_id and k.id = m.class_id
            join core.school ks on ks.territory_id = k.territory_id and ks.id = k.school_id\s""";

    private final Sql sql;
    private final ImportLock imports;
    private final ApplicationEventPublisher events;

    PupilMoveRows(Sql sql, ImportLock imports, ApplicationEventPublisher events) {
        this.sql = sql;
        this.imports = imports;
        this.events = events;
    }

    /**
     * A move, who wrote it, when the pupil moved, and whether a file was awaited before.
     *
     * @param leavesOn the first day away of a pupil whose leaving it called off
     */
    record KeptMove(
            PupilMove move,
            PersonId writtenBy,
            @Nullable Instant doneAt,
            boolean awaitedFile,
            @Nullable LocalDate leavesOn) {}

    void holdImports() {
        imports.hold();
    }

    /**
     * The moves that a pupil's page tells of, the latest first: the one to come, those done since a moment, and those of which
     * nothing came that were written since or were to begin since a day.
     */
    List<KeptMove> list(ChildId child, Instant since, LocalDate sinceDay) {
        return sql.of(MOVE + """
                        where m.child_id = :child
                          and (m.state = 'ANNOUNCED' or coalesce(m.done_at, m.written_at) >= :since
                               or m.state in ('OVERTAKEN', 'CALLED_OFF') and m.first_day >= :sinceDay)
                        order by m.written_at desc, m.id desc""")
                .with("child", child)
                .with("since", since)
                .with("sinceDay", sinceDay)
                .list(PupilMoveRows::kept);
    }

    /** A move, held until the transaction ends. */
    Optional<KeptMove> hold(PupilMoveId id) {
        return sql.of(MOVE + "where m.id = :id for update of m").with("id", id).find(PupilMoveRows::kept);
    }

    boolean isAnnounced(ChildId child) {
        return sql.of("select count(*) from core.pupil_move where child_id = :child and state = 'ANNOUNCED'")
                        .with("child", child)
                        .count()
                > 0;
    }

    void add(PupilMove move, PersonId by, Instant now) {
        sql.of("""
                        insert into core.pupil_move (id, child_id, from_class_id, class_id, first_day, state, written_by, written_at)
                        values (:id, :child, :from, :to, :day, 'ANNOUNCED', :by, :now)""")
                .with("id", move.id())
                .with("child", move.childId())
                .with("from", move.from().classId())
                .with("to", move.to().classId())
                .with("day", move.firstDay())
                .with("by", by)
                .with("now", now)
                .run();
        events.publishEvent(new PupilPlanChanged(move.childId()));
    }

    /** Keeps the leaving that a move has called off. */
    void keepLeaving(PupilMoveId id, LocalDate leavesOn) {
        sql.of("update core.pupil_move set leaves_on = :day where id = :id")
                .with("id", id)
                .with("day", leavesOn)
                .run();
    }

    void done(PupilMoveId id, boolean awaitedFile, Instant now) {
        sql.of("update core.pupil_move set state = 'DONE', done_at = :now, awaited_file = :awaited where id = :id")
                .with("id", id)
                .with("now", now)
                .with("awaited", awaitedFile)
                .run();
    }

    /** A move that was to come comes to nothing. */
    void callOff(PupilMove move, PupilMoveState state) {
        end(move.id(), state);
        events.publishEvent(new PupilPlanChanged(move.childId()));
    }

    /** A move that was done is taken back. */
    void undo(PupilMoveId id) {
        end(id, PupilMoveState.UNDONE);
    }

    private void end(PupilMoveId id, PupilMoveState state) {
        sql.of("update core.pupil_move set state = :state where id = :id")
                .with("id", id)
                .with("state", state)
                .run();
    }

    /** The territories where a pupil's first day in another class has come; needs none in scope. */
    List<TerritoryId> listTerritories(Instant now) {
        return sql.of("select core.territories_with_moves(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    List<PupilMoveId> listDue(LocalDate today) {
        return sql.of("""
                        select id from core.pupil_move where state = 'ANNOUNCED' and first_day <= :today
                        order by first_day, id limit 5000""").with("today", today).list(row -> row.id("id", PupilMoveId::new));
    }

    private static KeptMove kept(Row row) {
        return new KeptMove(
                new PupilMove(
                        row.id("id", PupilMoveId::new),
                        row.id("child_id", ChildId::new),
                        place(row, "from"),
                        place(row, "to"),
                        row.day("first_day"),
                        row.choice("state", PupilMoveState.class)),
                row.id("written_by", PersonId::new),
                row.instantOrNull("done_at"),
                row.flag("awaited_file"),
                row.dayOrNull("leaves_on"));
    }

    private static PupilPlace place(Row row, String which) {
        return new PupilPlace(
                row.id(which + "_id", ClassId::new),
                row.text(which + "_name"),
                row.id(which + "_school_id", SchoolId::new),
                row.text(which + "_school_name"));
    }
}
