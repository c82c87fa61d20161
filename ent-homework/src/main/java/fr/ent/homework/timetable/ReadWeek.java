package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.moving.ClassStay;
import fr.ent.core.moving.ComingClass;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import fr.ent.core.school.hours.SchoolHoursRows;
import fr.ent.homework.group.TeachingGroup;
import fr.ent.homework.timetable.TimetableWeekView.GroupName;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.IsoWeek;
import fr.ent.homework.timetable.plan.SlotWeeks;
import fr.ent.homework.timetable.plan.TimetableDayView;
import fr.ent.homework.timetable.plan.WeekPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the week of a class, or of a pupil, as it is lived, and for those who write it the grid. The number of statements is constant. */
@Component
class ReadWeek {

    private final ClassGrids grids;
    private final DayChanges changes;
    private final SchoolCalendar calendar;
    private final SchoolHoursRows schoolHours;
    private final ReadDesk readDesk;

    ReadWeek(
            ClassGrids grids,
            DayChanges changes,
            SchoolCalendar calendar,
            SchoolHoursRows schoolHours,
            ReadDesk readDesk) {
        this.grids = grids;
        this.changes = changes;
        this.calendar = calendar;
        this.schoolHours = schoolHours;
        this.readDesk = readDesk;
    }

    TimetableWeekView read(WeekReader reader, IsoWeek week) {
        ClassView first = reader.first();
        ClassReader asks = reader.reader();
        Map<ClassId, ClassGrid> shown = grids(reader);
        return new TimetableWeekView(
                first,
                week.name(),
                SlotWeeks.of(week.monday()),
                schoolHours.get(first.schoolId()).halves(),
                days(reader.stays(), shown, week),
                shown.values().stream()
                        .flatMap(grid -> (asks.leads() ? grid.listTeachers() : grid.listNamed()).stream())
                        .distinct()
                        .toList(),
                shown.values().stream()
                        .flatMap(grid -> grid.groups().values().stream())
                        .distinct()
                        .sorted(Comparator.comparing(TeachingGroup::name))
                        .map(GroupName::of)
                        .toList(),
                ComingClass.find(reader.stays()).orElse(null),
                asks.leads()
                        ? readDesk.read(
                                first, Objects.requireNonNull(shown.get(first.id())), week.monday(), asks.hidden())
                        : null);
    }

    private Map<ClassId, ClassGrid> grids(WeekReader reader) {
        ClassReader asks = reader.reader();
        ClassId schoolClass = asks.schoolClass().id();
        return asks.leads()
                ? Map.of(schoolClass, grids.readForWriting(schoolClass))
                : grids.list(reader.classIds()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, grid -> asks.filter(grid.getValue())));
    }

    private List<TimetableDayView> days(List<ClassStay> stays, Map<ClassId, ClassGrid> shown, IsoWeek week) {
        LocalDate monday = week.monday();
        LocalDate friday = week.friday();
        Map<ClassId, List<DayChangeFacts>> changed = changes.list(shown.keySet(), monday, friday);
        SchoolDays open = calendar.days(
                stays.stream()
                        .map(stay -> stay.schoolClass().schoolId())
                        .distinct()
                        .toList(),
                monday,
                friday);
        return stays.stream()
                .flatMap(stay -> WeekPlan.lay(
                                monday,
                                Objects.requireNonNull(
                                                shown.get(stay.schoolClass().id()))
                                        .slots(),
                                changed.getOrDefault(stay.schoolClass().id(), List.of()),
                                open.closures(stay.schoolClass().schoolId(), monday, friday))
                        .stream()
                        .filter(day -> stay.has(day.date())))
                .toList();
    }
}
