package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The timetables of classes as they are written, for those who lay many days of them. */
@Component
public class ClassPlans {

    private final TimetableRows rows;
    private final ClassGrids grids;
    private final DayChanges changes;

    ClassPlans(TimetableRows rows, ClassGrids grids, DayChanges changes) {
        this.rows = rows;
        this.grids = grids;
        this.changes = changes;
    }

    /**
     * The plan of each of these classes, with the changes of days between two, both included; three statements, and three more where
     * slots name teachers or groups. The caller has
     * made sure that the reader follows them.
     */
    public Map<ClassId, ClassPlan> list(Collection<ClassId> classes, LocalDate from, LocalDate to) {
        Map<ClassId, ClassGrid> written = grids.list(classes);
        Map<ClassId, List<DayChangeFacts>> changed = changes.list(classes, from, to);
        Map<ClassId, Instant> changedAt = rows.listChanged(classes);
        return classes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> new ClassPlan(
                                Objects.requireNonNull(written.get(one)),
                                changed.getOrDefault(one, List.of()),
                                changedAt.getOrDefault(one, Instant.EPOCH))));
    }

    /**
     * A timetable as it is written.
     *
     * @param changedAt the last change of a slot or of a day
     */
    public record ClassPlan(ClassGrid grid, List<DayChangeFacts> changes, Instant changedAt) {

        public ClassPlan {
            changes = List.copyOf(changes);
        }

        /** The same with other slots of its grid. */
        public ClassPlan with(UnaryOperator<ClassGrid> shown) {
            return new ClassPlan(shown.apply(grid), changes, changedAt);
        }
    }
}
