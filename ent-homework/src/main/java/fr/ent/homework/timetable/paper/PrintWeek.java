package fr.ent.homework.timetable.paper;

import fr.ent.core.ClassView;
import fr.ent.core.account.print.Printer;
import fr.ent.core.account.print.Senders;
import fr.ent.core.school.YearDays;
import fr.ent.core.school.hours.SchoolHoursRows;
import fr.ent.homework.timetable.ClassGrids;
import fr.ent.homework.timetable.ClassReader;
import fr.ent.homework.timetable.plan.ClassGrid;
import fr.ent.homework.timetable.plan.IsoWeek;
import org.springframework.stereotype.Component;

/** Prints the usual week of a class in the period in which a week is: neither holidays nor single days change it. */
@Component
class PrintWeek {

    private final ClassGrids grids;
    private final SchoolHoursRows schoolHours;
    private final Senders senders;
    private final YearDays years;
    private final Printer printer;

    PrintWeek(ClassGrids grids, SchoolHoursRows schoolHours, Senders senders, YearDays years, Printer printer) {
        this.grids = grids;
        this.schoolHours = schoolHours;
        this.senders = senders;
        this.years = years;
        this.printer = printer;
    }

    byte[] print(ClassReader reader, IsoWeek week) {
        ClassView schoolClass = reader.schoolClass();
        ClassGrid grid = reader.filter(grids.read(schoolClass.id()));
        return printer.print(new WeekSheet(
                        senders.find(schoolClass),
                        years.findName(schoolClass.id()).orElse(""),
                        schoolHours.get(schoolClass.schoolId()).halves(),
                        grid.inForce(week.monday(), week.friday()))
                .html());
    }
}
