package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolCalendar.Closure;
import fr.ent.homework.timetable.plan.DayChangeContent;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.DayChangeId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a day of a class, and takes that back. */
@Component
class ChangeDay {

    private final TimetableRights rights;
    private final TimetableRows timetables;
    private final DayChanges changes;
    private final SchoolCalendar calendar;

    ChangeDay(TimetableRights rights, TimetableRows timetables, DayChanges changes, SchoolCalendar calendar) {
        this.calendar = calendar;
        this.rights = rights;
        this.timetables = timetables;
        this.changes = changes;
    }

    /** Nobody would see a change of a day on which the school is closed. */
    @Transactional
    public ChangeDayOutcome change(ClassId schoolClass, DayChangeContent content, Viewer viewer) {
        Optional<ClassView> written = rights.findWritten(schoolClass, viewer);
        if (written.isEmpty()) {
            return new ChangeDayOutcome.NotYours();
        }
        LocalDate day = content.date();
        @Nullable
        Closure closure = calendar.closures(written.get().schoolId(), day, day).get(day);
        if (closure != null) {
            return new ChangeDayOutcome.NoSchool(closure);
        }
        timetables.lock(schoolClass);
        Optional<DayChangeFacts> other = changes.list(schoolClass, day, day).stream()
                .filter(one -> one.content().overlaps(content.from(), content.to()))
                .findFirst();
        if (other.isPresent()) {
            return new ChangeDayOutcome.AlreadyChanged(other.get().id());
        }
        DayChangeFacts change = new DayChangeFacts(DayChangeId.next(), content);
        changes.add(schoolClass, change);
        timetables.touch(schoolClass);
        return new ChangeDayOutcome.Changed(change);
    }

    /** Whether there was such a change of a class that the viewer writes for. */
    @Transactional
    public boolean takeBack(ClassId schoolClass, DayChangeId change, Viewer viewer) {
        boolean gone = rights.mayWrite(schoolClass, viewer) && changes.remove(schoolClass, change);
        if (gone) {
            timetables.touch(schoolClass);
        }
        return gone;
    }
}
