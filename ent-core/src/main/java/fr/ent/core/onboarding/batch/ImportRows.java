package fr.ent.core.onboarding.batch;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.onboarding.batch.ImportedTable.ChangeSide;
import fr.ent.core.onboarding.diff.Change.ChangeKind;
import fr.ent.core.onboarding.diff.ChangedEntity;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes an import into the directory and takes it out again, a few statements per table whatever its size. */
@Component
class ImportRows {

    /** So long can the move of a pupil be taken back. */
    private static final int UNDOABLE_DAYS = 30;

    /**
     * From how many changes on the planner is told at once. Otherwise it goes on as planned when the tables were small,
     * and checks each foreign key of 10,000 rows by reading a whole table.
     */
    static final int LARGE = 1_000;

    /** Classes that an import changes, and those of the pupils and teachers whom it moves. Takes {@code batch}. */
    private static final String CLASSES = """
            select row_id from core.import_change where batch_id = :batch and entity = 'CLASS'
            union
            select p.class_id from core.import_change c
            join core.pupil p on p.territory_id = c.territory_id and p.id = c.row_id
            where c.batch_id = :batch and c.entity = 'PUPIL'
            union
            select cast(side->>'class_id' as uuid) from core.import_change c
            cross join lateral (values (c.before), (c.after)) as sides (side)
            where c.batch_id = :batch and c.entity = 'PUPIL'
            union
            select cast(side->>'scope_id' as uuid) from core.import_change c
            cross join lateral (values (c.before), (c.after)) as sides (side)
            where c.batch_id = :batch and c.entity = 'RIGHT'""";

    /**
     * The pupils whom an import would make leave.
     *
     * @param pupils how many the school has
     */
    record Departures(int leaving, int pupils) {

        /** Whether so many leave that the file may be of a part of the school: more than a tenth. */
        boolean areMany() {
            return leaving * 10 > pupils;
        }
    }

    private final Sql sql;
    private final StagedLines lines;
    private final Plans plans;
    private final List<PeopleInUse> users;
    private final ImportLeavings leavings;
    private final ImportedRights rights;

    ImportRows(Sql sql, StagedLines lines, Plans plans, List<PeopleInUse> users, ImportLeavings leavings) {
        this.sql = sql;
        this.lines = lines;
        this.plans = plans;
        this.users = users;
        this.leavings = leavings;
        this.rights = new ImportedRights(sql);
    }

    Departures departures(Batch batch) {
        int pupils = sql.of("select count(*) from core.pupil where school_id = :school and left_on is null")
                .with("school", batch.school())
                .count();
        return new Departures(batch.counts().left().getOrDefault(ChangedEntity.PUPIL.plural(), 0), pupils);
    }

    /** Whether every row was still as it was compared; if not, the transaction must be rolled back. */
    boolean apply(UUID batch, Instant now) {
        boolean large = plan(batch);
        holdClasses(batch);
        rights.end(batch, now);
        for (ImportedTable table : ImportedTable.values()) {
            if (table.isDeleted()
                    && write(table.delete(), batch, ChangeKind.LEFT) < count(table.count(), batch, ChangeKind.LEFT)) {
                return false;
            }
            write(table.insert(ChangeSide.AFTER), batch, ChangeKind.ADDED);
            if (table.isUpdated() && update(table, ChangeSide.AFTER, batch, 0) < count(table.countUpdates(), batch)) {
                return false;
            }
            if (large) {
                sql.of(table.analyze()).run();
            }
        }
        leavings.apply(batch);
        openClassesInUse(batch);
        return true;
    }

    /**
     * Keeps the rest of the transaction from meeting many changes with a loop over a table that was small when it was last
     * counted, or when the statement was planned: the automatic count can come in the middle and doesn't see what the
     * transaction wrote, and a connection keeps the plans it once made.
     */
    private boolean plan(UUID batch) {
        boolean large = count("select count(*) from core.import_change where batch_id = :batch", batch) >= LARGE;
        if (large) {
            sql.of("set local enable_nestloop = off").run();
            sql.of("set local plan_cache_mode = force_custom_plan").run();
        }
        return large;
    }

    /** Call only when nothing was touched. */
    void undo(UUID batch) {
        holdClasses(batch);
        rights.giveBack(batch);
        for (ImportedTable table : List.of(ImportedTable.values()).reversed()) {
            if (table.isUpdated()) {
                update(table, ChangeSide.BEFORE, batch, 1);
            }
            write(table.delete(), batch, ChangeKind.ADDED);
        }
        for (ImportedTable table : ImportedTable.values()) {
            if (table.isDeleted()) {
                write(table.insert(ChangeSide.BEFORE), batch, ChangeKind.LEFT);
            }
        }
        leavings.undo(batch);
        openClassesInUse(batch);
    }

    /** Makes wait until the end of the transaction whoever closes one of the import's classes. */
    private void holdClasses(UUID batch) {
        sql.of("select id from core.school_class where id in (" + CLASSES + ") order by id for no key update")
                .with("batch", batch)
                .each(row -> {});
    }

    /** Opens those of the import's classes that people closed before pupils or teachers came into them with it. */
    private void openClassesInUse(UUID batch) {
        sql.of("update core.school_class k set closed_on = null, version = version + 1 where closed_on is not null"
                        + " and id in (" + CLASSES + ") and " + """
                        (exists (select from core.pupil p where p.territory_id = k.territory_id and p.class_id = k.id
                                 and p.left_on is null)
                         or exists (select from core.role_grant r where r.territory_id = k.territory_id
                                    and r.role = 'TEACHER' and r.scope_type = 'CLASS' and r.scope_id = k.id))""")
                .with("batch", batch)
                .run();
    }

    int countTouched(UUID batch) {
        plan(batch);
        int touched = 0;
        for (ImportedTable table : ImportedTable.values()) {
            if (table != ImportedTable.HOUSEHOLD_MEMBER) {
                touched += count(table.countTouched(), batch);
            }
        }
        return touched;
    }

    /** How many rows that aren't the import's rely on those it made. */
    int countInUse(UUID batch, Set<PersonId> withdrawn) {
        String records = users.stream().flatMap(PeopleInUse::counts).collect(Collectors.joining(" + "));
        return sql.of("select " + records).ids("people", withdrawn).count()
                + sql.of(Dependents.COUNT)
                        .with("batch", batch)
                        .with("movedSince", leavings.today().minusDays(UNDOABLE_DAYS))
                        .count();
    }

    /** The people who came with the import, held until the end of the transaction so that nobody gives them an account. */
    Set<PersonId> lockAddedPeople(UUID batch) {
        return sql.of("""
                        select p.id from core.import_change c
                        join core.person p on p.territory_id = c.territory_id and p.id = c.row_id
                        where c.batch_id = :batch and c.kind = 'ADDED' and c.entity in ('PUPIL', 'GUARDIAN', 'TEACHER')
                        order by p.id for update of p""").with("batch", batch).set(row -> row.id("id", PersonId::new));
    }

    /** Takes each pupil who left. */
    interface EachLeaver {
        void take(ChildId child, SchoolId school);
    }

    /** The last day of pupils who are gone again. */
    LocalDate today() {
        return leavings.today();
    }

    /** Pupils whom the import had brought back, and who are gone again now that it is undone. */
    void listGoneAgain(UUID batch, EachLeaver departures) {
        sql.of("""
                        select p.id, p.school_id from core.import_change c
                        join core.pupil p on p.territory_id = c.territory_id and p.id = c.row_id
                        where c.batch_id = :batch and c.entity = 'PUPIL' and c.kind in ('CHANGED', 'MOVED')
                          and c.before->>'left_on' is not null and p.left_on is not null""").with("batch", batch).each(row -> {
            departures.take(row.id("id", ChildId::new), row.id("school_id", SchoolId::new));
        });
    }

    void forgetLines(UUID batch) {
        lines.drop(batch);
        plans.drop(batch);
    }

    void forget(UUID batch) {
        forgetLines(batch);
        plans.dropChanges(batch);
    }

    boolean isForgotten(Batch batch) {
        return batch.counts().changes() > 0
                && count("select count(*) from core.import_change where batch_id = :batch", batch.id()) == 0;
    }

    private int write(String statement, UUID batch, ChangeKind kind) {
        return sql.of(statement).with("batch", batch).with("kind", kind).run();
    }

    private int update(ImportedTable table, ChangeSide side, UUID batch, int later) {
        return sql.of(table.update(side))
                .with("batch", batch)
                .with("later", later)
                .run();
    }

    private int count(String statement, UUID batch) {
        return sql.of(statement).with("batch", batch).count();
    }

    private int count(String statement, UUID batch, ChangeKind kind) {
        return sql.of(statement).with("batch", batch).with("kind", kind).count();
    }
}
