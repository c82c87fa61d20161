package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import fr.ent.homework.PlannedSlot;
import fr.ent.homework.Timetables;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.DayPlan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The days of classes as they are lived, for other features and modules. */
@Component
class ClassDays implements Timetables {

    private final ClassGrids grids;
    private final DayChanges changes;
    private final SchoolCalendar calendar;

    ClassDays(ClassGrids grids, DayChanges changes, SchoolCalendar calendar) {
        this.grids = grids;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Override
    public Map<ClassId, List<PlannedSlot>> listOn(Collection<ClassView> classes, LocalDate day) {
        List<ClassId> ids = classes.stream().map(ClassView::id).distinct().toList();
        SchoolDays days = calendar.days(
                classes.stream().map(ClassView::schoolId).distinct().toList(), day, day);
        Map<ClassId, ClassGrid> written = grids.list(ids);
        Map<ClassId, List<DayChangeFacts>> changed = changes.list(ids, day, day);
        return classes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        ClassView::id,
                        one -> days.findClosure(one.schoolId(), day).isPresent()
                                ? List.of()
                                : DayPlan.lay(
                                        day,
                                        Objects.requireNonNull(written.get(one.id()))
                                                .slots(),
                                        changed.getOrDefault(one.id(), List.of()))));
    }
}
