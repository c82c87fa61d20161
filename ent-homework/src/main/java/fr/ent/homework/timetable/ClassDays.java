package fr.ent.homework.timetable;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.SchoolId;
import fr.ent.core.moving.ClassStay;
import fr.ent.core.moving.PupilPlaces;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.SchoolDays;
import fr.ent.core.school.hours.HalfDay;
import fr.ent.core.school.hours.SchoolHoursRows;
import fr.ent.homework.LivedDay;
import fr.ent.homework.PlannedChange;
import fr.ent.homework.PlannedDay;
import fr.ent.homework.PlannedSlot;
import fr.ent.homework.Timetables;
import fr.ent.homework.timetable.plan.ClassGrid;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The days of classes as they are lived, for other features and modules. */
@Component
class ClassDays implements Timetables {

    private final ClassGrids grids;
    private final DayChanges changes;
    private final SchoolCalendar calendar;
    private final SchoolHoursRows hours;

    ClassDays(ClassGrids grids, DayChanges changes, SchoolCalendar calendar, SchoolHoursRows hours) {
        this.grids = grids;
        this.changes = changes;
        this.calendar = calendar;
        this.hours = hours;
    }

    @Override
    public Map<ClassId, PlannedDay> listOn(Collection<ClassView> classes, LocalDate day) {
        WrittenDays written = read(classes, DateRange.of(day, day));
        return classes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        ClassView::id, one -> written.plan(one.id(), one.schoolId(), written.grid(one.id()), day)));
    }

    @Override
    public Map<ChildId, PlannedDay> listOf(Collection<ChildView> children, LocalDate day) {
        WrittenDays written = read(listClasses(children), DateRange.of(day, day));
        return children.stream()
                .collect(Collectors.toMap(
                        ChildView::id,
                        child -> written.plan(
                                child.classId(), child.schoolId(), written.grid(child.classId(), child.id()), day)));
    }

    @Override
    public Map<ChildId, Map<LocalDate, LivedDay>> listDays(PupilPlaces places, DateRange days) {
        List<ClassView> classes = places.listClasses();
        List<ClassId> ids = ids(classes);
        GlancedDays glanced = new GlancedDays(
                open(classes, days),
                hours.listWritten(
                        classes.stream().map(ClassView::schoolId).distinct().toList()),
                grids.listOf(places.children(), ids),
                changes.list(ids, days.from(), days.to()));
        return places.children().stream()
                .collect(Collectors.toMap(
                        ChildView::id,
                        child -> places.listStays(child).stream()
                                .flatMap(stay -> glanced.list(child.id(), stay, days))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private static List<ClassView> listClasses(Collection<ChildView> children) {
        return children.stream().map(ChildView::schoolClass).distinct().toList();
    }

    private WrittenDays read(Collection<ClassView> classes, DateRange days) {
        List<ClassId> ids = ids(classes);
        return new WrittenDays(open(classes, days), grids.list(ids), changes.list(ids, days.from(), days.to()));
    }

    private SchoolDays open(Collection<ClassView> classes, DateRange days) {
        return calendar.days(
                classes.stream().map(ClassView::schoolId).distinct().toList(), days.from(), days.to());
    }

    private static List<ClassId> ids(Collection<ClassView> classes) {
        return classes.stream().map(ClassView::id).distinct().toList();
    }

    /** The grids of classes, with what happens to them in some days. */
    private record WrittenDays(
            SchoolDays open, Map<ClassId, ClassGrid> grids, Map<ClassId, List<DayChangeFacts>> changes) {

        ClassGrid grid(ClassId schoolClass) {
            return Objects.requireNonNull(grids.get(schoolClass));
        }

        /** The slots of the whole class, and of the groups in which the child is. */
        ClassGrid grid(ClassId schoolClass, ChildId child) {
            return grid(schoolClass).forPupils(Set.of(child));
        }

        PlannedDay plan(ClassId schoolClass, SchoolId school, ClassGrid grid, LocalDate day) {
            List<DayChangeFacts> changed = changes.getOrDefault(schoolClass, List.of());
            return open.findClosure(school, day)
                    .map(ClassDays::closed)
                    .orElseGet(() -> lived(DayPlan.lay(day, grid.slots(), changed), changed));
        }
    }

    /** The same of pupils at a glance, without the names of who takes their slots. */
    private record GlancedDays(
            SchoolDays open,
            Map<SchoolId, List<HalfDay>> halves,
            PupilSlots slots,
            Map<ClassId, List<DayChangeFacts>> changes) {

        Stream<Map.Entry<LocalDate, LivedDay>> list(ChildId child, ClassStay stay, DateRange days) {
            SchoolId school = stay.schoolClass().schoolId();
            ClassId schoolClass = stay.schoolClass().id();
            List<SlotFacts> own = slots.list(child, schoolClass);
            List<DayChangeFacts> changed = changes.getOrDefault(schoolClass, List.of());
            return days.days()
                    .filter(stay::has)
                    .filter(day -> open.findClosure(school, day).isEmpty())
                    .flatMap(day -> DayGlance.of(day, halves.getOrDefault(school, List.of()), own, changed).stream()
                            .map(lived -> Map.entry(day, lived)));
        }
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
}
