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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of which class a viewer takes the roll, and on which half-days there is one. */
@Component
public class RollRights {

    /** A roll is taken as long as its absences can be explained: later the class isn't the one of that day any more. */
    private static final int DAYS_BACK = 62;

    /** Pupils are let in before the hour. */
    private static final Duration EARLY = Duration.ofMinutes(30);

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

    /** The class, for those who lead it and its ATSEM, who helps them. */
    public Optional<ClassView> findHelped(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(found -> viewer.leads(found) || viewer.helpsIn(found.id()));
    }

    /** The class whose roll is read on a day: an ATSEM reads today's. */
    Optional<ClassView> findRead(ClassId schoolClass, LocalDate day, Viewer viewer) {
        return findHelped(schoolClass, viewer).filter(found -> viewer.leads(found) || day.equals(clock.today()));
    }

    /** Whether there is a roll to take. */
    sealed interface RollDay {

        record Open() implements RollDay {}

        /** The half-day is still to come. */
        record Ahead() implements RollDay {}

        /** Too long ago. */
        record Over() implements RollDay {}

        /** The school is closed. */
        record Closed(Closure closure) implements RollDay {}

        /** The school teaches on that day, and not in that half. */
        record FreeHalf() implements RollDay {}
    }

    /** Why there is no school today. */
    public Optional<Closure> findClosure(SchoolId school) {
        LocalDate today = clock.today();
        return Optional.ofNullable(calendar.closures(school, today, today).get(today));
    }

    /** Whether the classes of a school are to be called now, or were, in a half of today. */
    public boolean isCalled(SchoolId school, DayHalf half) {
        return dayOf(school, clock.today(), half) instanceof RollDay.Open;
    }

    RollDay dayOf(ClassView schoolClass, LocalDate day, DayHalf half) {
        return dayOf(schoolClass.schoolId(), day, half);
    }

    private RollDay dayOf(SchoolId school, LocalDate day, DayHalf half) {
        if (day.isAfter(clock.today())) {
            return new RollDay.Ahead();
        }
        if (day.isBefore(clock.today().minusDays(DAYS_BACK))) {
            return new RollDay.Over();
        }
        @Nullable Closure closure = calendar.closures(school, day, day).get(day);
        if (closure != null) {
            return new RollDay.Closed(closure);
        }
        return ofHours(school, day, half);
    }

    /** A day of which the hours say nothing is a Wednesday that the calendar opens: its afternoon is free. */
    private RollDay ofHours(SchoolId school, LocalDate day, DayHalf half) {
        List<HalfDay> taught = hours.get(school).halves().stream()
                .filter(one -> one.weekday() == day.getDayOfWeek())
                .toList();
        if (taught.isEmpty()) {
            return half == DayHalf.MORNING ? new RollDay.Open() : new RollDay.FreeHalf();
        }
        return taught.stream()
                .filter(one -> one.half() == half)
                .findFirst()
                .<RollDay>map(one -> opens(day, one).isAfter(clock.now()) ? new RollDay.Ahead() : new RollDay.Open())
                .orElseGet(RollDay.FreeHalf::new);
    }

    private Instant opens(LocalDate day, HalfDay half) {
        return day.atTime(half.from()).atZone(clock.zone()).toInstant().minus(EARLY);
    }
}
