package fr.ent.homework.roll;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.core.school.hours.HalfDay;
import fr.ent.core.school.hours.SchoolHoursRows;
import fr.ent.homework.absence.SchoolClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of which class a viewer takes the roll, and on which half-days there is one. */
@Component
public class RollRights {

    private final Directory directory;
    private final SchoolCalendar calendar;
    private final SchoolHoursRows hours;
    private final SchoolClock clock;

    RollRights(Directory directory, SchoolCalendar calendar, SchoolHoursRows hours, SchoolClock clock) {
        this.directory = directory;
        this.calendar = calendar;
        this.hours = hours;
        this.clock = clock;
    }

    /** The teachers of a class take its roll, and the head of its school. */
    public Optional<ClassView> findLed(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(viewer::leads);
    }

    /** Whether there is a roll to take. */
    sealed interface RollDay {

        record Open() implements RollDay {}

        record Ahead() implements RollDay {}

        /** The school is closed. */
        record Closed(Closure closure) implements RollDay {}

        /** The school teaches on that day, and not in that half. */
        record FreeHalf() implements RollDay {}
    }

    RollDay dayOf(ClassView schoolClass, LocalDate day, DayHalf half) {
        if (day.isAfter(clock.today())) {
            return new RollDay.Ahead();
        }
        @Nullable
        Closure closure = calendar.closures(schoolClass.schoolId(), day, day).get(day);
        if (closure != null) {
            return new RollDay.Closed(closure);
        }
        return teaches(schoolClass.schoolId(), day.getDayOfWeek(), half) ? new RollDay.Open() : new RollDay.FreeHalf();
    }

    /** A day of which the hours say nothing is a Wednesday that the calendar opens: its afternoon is free. */
    private boolean teaches(SchoolId school, DayOfWeek weekday, DayHalf half) {
        List<DayHalf> taught = hours.get(school).halves().stream()
                .filter(one -> one.weekday() == weekday)
                .map(HalfDay::half)
                .toList();
        return taught.isEmpty() ? half == DayHalf.MORNING : taught.contains(half);
    }
}
