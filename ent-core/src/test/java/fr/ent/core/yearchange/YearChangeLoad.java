package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.ent.core.ClassId;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeRows;
import fr.ent.core.yearchange.change.YearChangeRows.Created;
import fr.ent.core.yearchange.plan.OnwardPath;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The passage of 10,000 pupils previewed in one pass; run by {@code infra/load/year-change.sh}. Compared with one INSERT of the
 * same rows, and the memory that it takes with that of a tenth of the pupils.
 */
class YearChangeLoad extends YearScene {

    private static final int PUPILS = Integer.getInteger("load.pupils", 10_000);
    private static final int RUNS = 5;
    private static final int MOST_GROWTH = 2;
    private static final double MEGABYTE = 1_048_576;

    @Autowired
    private PreviewYearChange previewing;

    @Autowired
    private YearChangeRows rows;

    @Autowired
    private TransactionTemplate transaction;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void previewsTenThousandPupilsInOnePass() {
        fill(PUPILS / 10);
        Cost few = best(this::previewThem);
        aSchool();
        fill(PUPILS);
        Cost many = best(this::previewThem);
        Cost bare = best(this::insertThem);

        System.out.printf(
                "%d pupils previewed%n%.3f s ÷ %.3f s for one INSERT of them = %.2f%n%.1f MB taken ÷ %.1f MB for a tenth of them = %.2f%n",
                PUPILS,
                many.seconds(),
                bare.seconds(),
                many.seconds() / bare.seconds(),
                many.megabytes(),
                few.megabytes(),
                many.megabytes() / few.megabytes());
        assertThat(many.megabytes()).as("memory of ten times the pupils").isLessThan(MOST_GROWTH * few.megabytes());
    }

    private void fill(int pupils) {
        openNextYear();
        List<ClassId> classes = new ArrayList<>();
        for (String level : List.of("CP", "CE1", "CE2", "CM1", "CM2")) {
            for (String part : List.of("A", "B", "C", "D")) {
                classes.add(town.schoolClass(school, level + " " + part));
            }
        }
        town.run(() -> jdbc.sql("""
                        with people as (
                            insert into core.person (id, given_name, family_name, given_key, family_key)
                            select gen_random_uuid(), 'Enfant', 'Numéro ' || i, 'ENFANT', 'NUMERO' || i
                            from generate_series(1, :pupils) i returning territory_id, id, family_key),
                        numbered as (select *, 1 + row_number() over () % :classes as place from people)
                        insert into core.pupil (territory_id, id, school_id, class_id, level)
                        select n.territory_id, n.id, :school, k.id, split_part(k.name, ' ', 1) from numbered n
                        join unnest(cast(:ids as uuid[])) with ordinality as given (id, place) on given.place = n.place
                        join core.school_class k on k.territory_id = n.territory_id and k.id = given.id""")
                .param("pupils", pupils)
                .param("classes", classes.size())
                .param("school", school.value())
                .param("ids", classes.stream().map(ClassId::toString).toArray(String[]::new))
                .update());
        town.run(() -> jdbc.sql("analyze core.pupil").update());
    }

    private YearChangeId previewThem() {
        return switch (previewing.preview(school, administrator.person())) {
            case YearChangeOutcome.Done(YearChangeId id) -> id;
            case YearChangeOutcome.Refused refusal -> throw new AssertionError(refusal);
        };
    }

    private YearChangeId insertThem() {
        YearChangeId id = YearChangeId.next();
        rows.add(
                id,
                school,
                rows.findNextYear(school, LocalDate.now(clock)).orElseThrow().id(),
                OnwardPath.AWAY,
                new Created(administrator.person(), clock.instant()));
        jdbc.sql("""
                        insert into core.year_change_pupil (change_id, child_id, from_class_id, level, next_step, step, origin)
                        select :change, id, class_id, level, next_step, 'LEAVES', 'LEVEL' from core.pupil
                        where school_id = :school""")
                .param("change", id.value())
                .param("school", school.value())
                .update();
        return id;
    }

    private Cost best(Supplier<YearChangeId> work) {
        Cost best = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);
        for (int run = 0; run < RUNS; run++) {
            best = best.orLess(town.in(() -> transaction.execute(status -> {
                long bytes = thread.getCurrentThreadAllocatedBytes();
                long start = System.nanoTime();
                YearChangeId id = work.get();
                Cost cost = new Cost(
                        (System.nanoTime() - start) / 1e9,
                        (thread.getCurrentThreadAllocatedBytes() - bytes) / MEGABYTE);
                rows.delete(id);
                return cost;
            })));
        }
        return best;
    }

    /** Seconds and memory of a pass. */
    private record Cost(double seconds, double megabytes) {

        Cost orLess(Cost other) {
            return new Cost(Math.min(seconds, other.seconds), Math.min(megabytes, other.megabytes));
        }
    }
}
