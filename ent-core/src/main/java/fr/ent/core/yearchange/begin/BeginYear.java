package fr.ent.core.yearchange.begin;

import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeClock;
import fr.ent.core.yearchange.change.YearChangeRows;
import fr.ent.core.yearchange.coming.ComingPupils;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the classes of a change that is due, those that its pupils pass on to as well, and gives teachers their rights. */
@Component
public class BeginYear {

    private final YearChangeRows changes;
    private final ComingPupils coming;
    private final OpenedClasses classes;
    private final MoveTeachers teachers;
    private final YearChangeClock clock;

    BeginYear(
            YearChangeRows changes,
            ComingPupils coming,
            OpenedClasses classes,
            MoveTeachers teachers,
            YearChangeClock clock) {
        this.changes = changes;
        this.coming = coming;
        this.classes = classes;
        this.teachers = teachers;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(YearChange change) {
        Instant now = clock.now();
        classes.open(change);
        coming.listReceiving(change.id()).stream()
                .flatMap(plan -> changes.find(plan).stream())
                .forEach(classes::open);
        teachers.move(change, now, clock.endOfOverlap(now));
        changes.begin(change.id(), now);
    }
}
