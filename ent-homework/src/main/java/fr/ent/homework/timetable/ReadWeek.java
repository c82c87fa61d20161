package fr.ent.homework.timetable;

import fr.ent.core.ClassView;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.hours.SchoolHoursRows;
import fr.ent.homework.group.TeachingGroup;
import fr.ent.homework.timetable.TimetableWeekView.GroupName;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.IsoWeek;
import fr.ent.homework.timetable.plan.SlotWeeks;
import fr.ent.homework.timetable.plan.WeekPlan;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Reads the week of a class as it is lived, and for those who write it the grid. The number of statements is constant. */
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

    TimetableWeekView read(ClassReader reader, IsoWeek week) {
        ClassView schoolClass = reader.schoolClass();
        LocalDate monday = week.monday();
        LocalDate friday = monday.plusDays(WeekPlan.DAYS - 1);
        ClassGrid grid =
                reader.leads() ? grids.readForWriting(schoolClass.id()) : reader.filter(grids.read(schoolClass.id()));
        return new TimetableWeekView(
                schoolClass,
                week.name(),
                SlotWeeks.of(monday),
                schoolHours.get(schoolClass.schoolId()).halves(),
                WeekPlan.lay(
                        monday,
                        grid.slots(),
                        changes.list(schoolClass.id(), monday, friday),
                        calendar.closures(schoolClass.schoolId(), monday, friday)),
                reader.leads() ? grid.listTeachers() : grid.listNamed(),
                grid.groups().values().stream()
                        .sorted(Comparator.comparing(TeachingGroup::name))
                        .map(GroupName::of)
                        .toList(),
                reader.leads() ? readDesk.read(schoolClass, grid, monday, reader.hidden()) : null);
    }
}
