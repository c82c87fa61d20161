package fr.ent.homework.daysheet;

import fr.ent.core.PersonName;
import fr.ent.homework.PlannedSlot;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of a class, as whoever stands in has to know it.
 *
 * @param teachers those of the day, stand-ins included
 * @param slots of the day, in order; none where the timetable has none
 * @param pupils by family name, then given name; without those who are hidden from the reader
 * @param habits in the teacher's words; may be empty
 */
record DaySheet(
        String school,
        String className,
        LocalDate day,
        List<PersonName> teachers,
        List<PlannedSlot> slots,
        List<SheetPupil> pupils,
        String habits) {

    DaySheet {
        teachers = List.copyOf(teachers);
        slots = List.copyOf(slots);
        pupils = List.copyOf(pupils);
    }

    /** A pupil, the guardians by rank, and what the day brings. */
    record SheetPupil(String name, List<PersonName> guardians, List<String> notes) {

        SheetPupil {
            guardians = List.copyOf(guardians);
            notes = List.copyOf(notes);
        }
    }
}
