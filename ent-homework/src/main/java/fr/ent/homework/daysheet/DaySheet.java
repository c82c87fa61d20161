package fr.ent.homework.daysheet;

import fr.ent.core.PersonName;
import fr.ent.homework.PlannedDay;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of a class, as whoever stands in has to know it.
 *
 * @param teachers those of the day, stand-ins included
 * @param pupils by family name, then given name; without those who are hidden from the reader
 * @param habits in the teacher's words; may be empty
 */
record DaySheet(
        String school,
        String className,
        LocalDate date,
        List<PersonName> teachers,
        PlannedDay day,
        List<SheetPupil> pupils,
        String habits) {

    DaySheet {
        teachers = List.copyOf(teachers);
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
