package fr.ent.core.onboarding.batch;

import fr.ent.core.PersonId;
import fr.ent.core.onboarding.batch.ImportedTable.Side;
import fr.ent.core.onboarding.diff.Change.Kind;
import fr.ent.core.persistence.PeopleInUse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes an import into the directory and takes it out again, a few statements per table whatever its size. */
@Component
class ImportRows {

    /**
     * From how many changes on the planner is told at once. Otherwise it goes on as planned when the tables were small,
     * and checks each foreign key of 10,000 rows by reading a whole table.
     */
    static final int LARGE = 1_000;

    private final JdbcClient jdbc;
    private final StagedLines lines;
    private final Plans plans;
    private final List<PeopleInUse> users;

    ImportRows(JdbcClient jdbc, StagedLines lines, Plans plans, List<PeopleInUse> users) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.plans = plans;
        this.users = users;
    }

    /** Whether every row was still as it was compared; if not, the transaction must be rolled back. */
    boolean apply(UUID batch) {
        boolean large = plan(batch);
        for (ImportedTable table : ImportedTable.values()) {
            if (table.isDeleted() && write(table.delete(), batch, Kind.LEFT) < count(table.count(), batch, Kind.LEFT)) {
                return false;
            }
            write(table.insert(Side.AFTER), batch, Kind.ADDED);
            if (table.isUpdated() && update(table, Side.AFTER, batch, 0) < count(table.countUpdates(), batch)) {
                return false;
            }
            if (large) {
                jdbc.sql(table.analyze()).update();
            }
        }
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
            jdbc.sql("set local enable_nestloop = off").update();
            jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        }
        return large;
    }

    /** Call only when nothing was touched. */
    void undo(UUID batch) {
        for (ImportedTable table : List.of(ImportedTable.values()).reversed()) {
            if (table.isUpdated()) {
                update(table, Side.BEFORE, batch, 1);
            }
            write(table.delete(), batch, Kind.ADDED);
        }
        for (ImportedTable table : ImportedTable.values()) {
            if (table.isDeleted()) {
                write(table.insert(Side.BEFORE), batch, Kind.LEFT);
            }
        }
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
        int inUse = users.stream().mapToInt(user -> user.count(withdrawn)).sum();
        return inUse + count(Dependents.COUNT, batch);
    }

    /** The people who came with the import, held until the end of the transaction so that nobody gives them an account. */
    Set<PersonId> lockAddedPeople(UUID batch) {
        return new HashSet<>(jdbc.sql("""
                        select p.id from core.import_change c
                        join core.person p on p.territory_id = c.territory_id and p.id = c.row_id
                        where c.batch_id = :batch and c.kind = 'ADDED' and c.entity in ('PUPIL', 'GUARDIAN', 'TEACHER')
                        order by p.id for update of p""")
                .param("batch", batch)
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Takes each pupil who left. */
    interface Departures {
        void take(UUID child, UUID school, String on);
    }

    void listLeft(UUID batch, Departures departures) {
        jdbc.sql("""
                        select c.row_id, p.school_id, c.after->>'left_on' as left_on from core.import_change c
                        join core.pupil p on p.territory_id = c.territory_id and p.id = c.row_id
                        where c.batch_id = :batch and c.entity = 'PUPIL' and c.kind = 'LEFT'""").param("batch", batch).query(row -> {
            departures.take(
                    row.getObject("row_id", UUID.class),
                    row.getObject("school_id", UUID.class),
                    row.getString("left_on"));
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
        int written = batch.counts().added().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return written > 0 && count("select count(*) from core.import_change where batch_id = :batch", batch.id()) == 0;
    }

    private int write(String sql, UUID batch, Kind kind) {
        return jdbc.sql(sql).param("batch", batch).param("kind", kind.name()).update();
    }

    private int update(ImportedTable table, Side side, UUID batch, int later) {
        return jdbc.sql(table.update(side))
                .param("batch", batch)
                .param("later", later)
                .update();
    }

    private int count(String sql, UUID batch) {
        return jdbc.sql(sql).param("batch", batch).query(Integer.class).single();
    }

    private int count(String sql, UUID batch, Kind kind) {
        return jdbc.sql(sql)
                .param("batch", batch)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }
}
