package fr.ent.homework.timetable;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.homework.timetable.plan.DayChangeContent;
import fr.ent.homework.timetable.plan.DayChangeFacts;
import fr.ent.homework.timetable.plan.DayChangeId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a day of a class, and takes that back. */
@Component
class ChangeDay {

    private final TimetableRights rights;
    private final TimetableRows timetables;
    private final DayChanges changes;

    ChangeDay(TimetableRights rights, TimetableRows timetables, DayChanges changes) {
        this.rights = rights;
        this.timetables = timetables;
        this.changes = changes;
    }

    @Transactional
    public ChangeDayOutcome change(ClassId schoolClass, DayChangeContent content, Viewer viewer) {
        if (!rights.mayWrite(schoolClass, viewer)) {
            return new ChangeDayOutcome.NotYours();
        }
        timetables.lock(schoolClass);
        Optional<DayChangeFacts> other = changes.list(schoolClass, content.date(), content.date()).stream()
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
