package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.SlotFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The timetables of classes as they are written, for those who lay many days of them. */
@Component
public class ClassPlans {

    private final TimetableRows rows;
    private final DayChanges changes;

    ClassPlans(TimetableRows rows, DayChanges changes) {
        this.rows = rows;
        this.changes = changes;
    }

    /**
     * The plan of each of these classes, with the changes of days between two, both included; three statements. The caller has
     * made sure that the reader follows them.
     */
    public Map<ClassId, ClassPlan> list(Collection<ClassId> classes, LocalDate from, LocalDate to) {
        Map<ClassId, List<SlotFacts>> grids = rows.list(classes);
        Map<ClassId, List<DayChangeFacts>> changed = changes.list(classes, from, to);
        Map<ClassId, Instant> changedAt = rows.listChanged(classes);
        return classes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> new ClassPlan(
                                grids.getOrDefault(one, List.of()),
                                changed.getOrDefault(one, List.of()),
                                changedAt.getOrDefault(one, Instant.EPOCH))));
    }

    /**
     * A timetable as it is written.
     *
     * @param changedAt the last change of a slot or of a day
     */
    public record ClassPlan(List<SlotFacts> grid, List<DayChangeFacts> changes, Instant changedAt) {

        public ClassPlan {
            grid = List.copyOf(grid);
            changes = List.copyOf(changes);
        }
    }
}
