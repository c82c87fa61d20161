package fr.ent.homework.demo;

import fr.ent.core.demo.SchoolClass;
import fr.ent.homework.timetable.plan.SlotWeeks;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;

/** A slot of a class's weeks, with the id that it has in the timetable. */
record ClassSlot(UUID id, SchoolClass schoolClass, DemoSlot slot) {

    boolean isOn(LocalDate day) {
        boolean isOdd = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 != 0;
        return slot.weekday() == day.getDayOfWeek()
                && switch (SlotWeeks.valueOf(slot.weeks())) {
                    case EVERY -> true;
                    case ODD -> isOdd;
                    case EVEN -> !isOdd;
                };
    }
}
