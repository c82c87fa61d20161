package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.moving.JoinedPupils;
import fr.ent.homework.absence.SchoolClock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The pupils whom a roll calls. */
@Component
class RollPupils {

    private final Directory directory;
    private final JoinedPupils joined;
    private final SchoolClock clock;

    RollPupils(Directory directory, JoinedPupils joined, SchoolClock clock) {
        this.directory = directory;
        this.joined = joined;
        this.clock = clock;
    }

    /** Those of the class on the day: whoever came from another class since was called there. */
    List<ChildView> list(RollKey key) {
        List<ChildView> pupils = directory.listPupils(key.classId());
        if (!key.date().isBefore(clock.today())) {
            return pupils;
        }
        Set<ChildId> since = joined.listSince(key.classId(), key.date());
        return pupils.stream().filter(pupil -> !since.contains(pupil.id())).toList();
    }
}
