package fr.ent.homework.timetable;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolDays;
import fr.ent.homework.LivedDay;
import fr.ent.homework.PlannedChange;
import fr.ent.homework.PlannedDay;
import fr.ent.homework.PlannedSlot;
import fr.ent.homework.Timetables;
import fr.ent.homework.timetable.plan.DayChangeContent;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.DayGlance;
import fr.ent.homework.timetable.plan.DayPlan;
import fr.ent.homework.timetable.plan.SlotFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The days of classes as they are lived, for other features and modules. */
@Component
class ClassDays implements Timetables {

    private final TimetableRows rows;
    private final DayChanges changes;
    private final SchoolCalendar calendar;

    ClassDays(TimetableRows rows, DayChanges changes, SchoolCalendar calendar) {
        this.rows = rows;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Override
    public Map<ClassId, PlannedDay> listOn(Collection<ClassView> classes, LocalDate day) {
        List<ClassId> ids = classes.stream().map(ClassView::id).distinct().toList();
        SchoolDays days = calendar.days(
                classes.stream().map(ClassView::schoolId).distinct().toList(), day, day);
        Map<ClassId, List<SlotFacts>> grids = rows.list(ids);
        Map<ClassId, List<DayChangeFacts>> changed = changes.list(ids, day, day);
        return classes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        ClassView::id,
                        one -> days.findClosure(one.schoolId(), day)
                                .map(ClassDays::closed)
                                .orElseGet(() -> lived(
                                        DayPlan.lay(
                                                day,
                                                grids.getOrDefault(one.id(), List.of()),
                                                changed.getOrDefault(one.id(), List.of())),
                                        changed.getOrDefault(one.id(), List.of())))));
    }

    private static PlannedDay closed(Closure closure) {
        return new PlannedDay(closure.label().isBlank() ? "Pas d’école" : closure.label(), List.of(), List.of());
    }

    private static PlannedDay lived(List<PlannedSlot> slots, List<DayChangeFacts> changes) {
        return new PlannedDay(
                null,
                slots,
                changes.stream()
                        .map(DayChangeFacts::content)
                        .sorted(Comparator.comparing(DayChangeContent::from))
                        .map(change -> new PlannedChange(change.from(), change.to(), change.named(), change.note()))
                        .toList());
    }

    @Override
    public Map<ChildId, Map<LocalDate, LivedDay>> listDays(Collection<ChildView> children, DateRange days) {
        List<ClassId> ids = children.stream().map(ChildView::classId).distinct().toList();
        SchoolDays open = calendar.days(
                children.stream().map(ChildView::schoolId).distinct().toList(), days.from(), days.to());
        Map<ClassId, List<SlotFacts>> grids = rows.list(ids);
        Map<ClassId, List<DayChangeFacts>> changed = changes.list(ids, days.from(), days.to());
        return children.stream()
                .collect(Collectors.toMap(
                        ChildView::id,
                        child -> days.days()
                                .filter(day ->
                                        open.findClosure(child.schoolId(), day).isEmpty())
                                .flatMap(day -> DayGlance.of(
                                                day,
                                                grids.getOrDefault(child.classId(), List.of()),
                                                changed.getOrDefault(child.classId(), List.of()))
                                        .stream()
                                        .map(lived -> Map.entry(day, lived)))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }
}
