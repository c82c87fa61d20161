package fr.ent.homework.roll;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.homework.absence.SchoolClock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says of which class a viewer takes the roll, and on which days there is one. */
@Component
public class RollRights {

    private final Directory directory;
    private final SchoolCalendar calendar;
    private final SchoolClock clock;

    RollRights(Directory directory, SchoolCalendar calendar, SchoolClock clock) {
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The teachers of a class take its roll, and the head of its school. */
    public Optional<ClassView> findLed(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(viewer::leads);
    }

    /** Whether there is a roll to take. */
    enum RollDay {
        OPEN,
        AHEAD,
        CLOSED
    }

    RollDay dayOf(ClassView schoolClass, LocalDate day) {
        if (day.isAfter(clock.today())) {
            return RollDay.AHEAD;
        }
        return calendar.closures(schoolClass.schoolId(), day, day).isEmpty() ? RollDay.OPEN : RollDay.CLOSED;
    }
}
