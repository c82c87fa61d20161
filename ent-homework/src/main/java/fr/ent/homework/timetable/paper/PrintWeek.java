package fr.ent.homework.timetable.paper;

import fr.ent.core.ClassView;
import fr.ent.core.account.print.Printer;
import fr.ent.core.account.print.Senders;
import fr.ent.core.school.YearDays;
import fr.ent.core.school.hours.SchoolHoursRows;
import fr.ent.homework.timetable.ClassPlans;
import fr.ent.homework.timetable.plan.IsoWeek;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.WeekPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints the usual week of a class in the period in which a week is: neither holidays nor single days change it. */
@Component
class PrintWeek {

    private final ClassPlans plans;
    private final SchoolHoursRows schoolHours;
    private final Senders senders;
    private final YearDays years;
    private final Printer printer;

    PrintWeek(ClassPlans plans, SchoolHoursRows schoolHours, Senders senders, YearDays years, Printer printer) {
        this.plans = plans;
        this.schoolHours = schoolHours;
        this.senders = senders;
        this.years = years;
        this.printer = printer;
    }

    /** The caller has made sure that the viewer follows the class. */
    byte[] print(ClassView schoolClass, IsoWeek week) {
        LocalDate monday = week.monday();
        LocalDate friday = monday.plusDays(WeekPlan.DAYS - 1);
        List<SlotFacts> grid = Objects.requireNonNull(
                        plans.list(List.of(schoolClass.id()), monday, friday).get(schoolClass.id()))
                .grid();
        return printer.print(new WeekSheet(
                        senders.find(schoolClass),
                        years.findName(schoolClass.id()).orElse(""),
                        schoolHours.get(schoolClass.schoolId()).halves(),
                        grid.stream()
                                .filter(slot -> slot.content().isInForce(monday, friday))
                                .toList())
                .html());
    }
}
