package fr.ent.homework.timetable;

import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.hours.SchoolHoursRows;
import fr.ent.homework.timetable.plan.IsoWeek;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.SlotWeeks;
import fr.ent.homework.timetable.plan.WeekPlan;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the week of a class as it is lived, and for those who write it the grid. The number of statements is constant. */
@Component
class ReadWeek {

    private final TimetableRows rows;
    private final DayChanges changes;
    private final SchoolCalendar calendar;
    private final SchoolHoursRows schoolHours;
    private final ReadDesk readDesk;

    ReadWeek(
            TimetableRows rows,
            DayChanges changes,
            SchoolCalendar calendar,
            SchoolHoursRows schoolHours,
            ReadDesk readDesk) {
        this.rows = rows;
        this.changes = changes;
        this.calendar = calendar;
        this.schoolHours = schoolHours;
        this.readDesk = readDesk;
    }

    /** The caller has made sure that the viewer follows the class. */
    TimetableWeekView read(ClassView schoolClass, IsoWeek week, Viewer viewer) {
        LocalDate monday = week.monday();
        LocalDate friday = monday.plusDays(WeekPlan.DAYS - 1);
        List<SlotFacts> grid = rows.list(schoolClass.id());
        return new TimetableWeekView(
                schoolClass,
                week.name(),
                SlotWeeks.of(monday),
                schoolHours.get(schoolClass.schoolId()).halves(),
                WeekPlan.lay(
                        monday,
                        grid,
                        changes.list(schoolClass.id(), monday, friday),
                        calendar.closures(schoolClass.schoolId(), monday, friday)),
                viewer.leads(schoolClass) ? readDesk.read(schoolClass, grid, monday) : null);
    }
}
