package fr.ent.core.school.closing;

import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.school.closing.ClosedDayOutcome.Begun;
import fr.ent.core.school.closing.ClosedDayOutcome.ChangedMeanwhile;
import fr.ent.core.school.closing.ClosedDayOutcome.Done;
import fr.ent.core.school.closing.ClosedDayOutcome.Overlaps;
import fr.ent.core.school.closing.ClosedDayTrail.ChangedContent;
import fr.ent.core.school.closing.EndedByClosedDays.ClosingDays;
import fr.ent.core.school.closing.EndedByClosedDays.ClosingEnds;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes schools on days to come, and opens them again before the first of these days. */
@Component
class CloseDays {

    private static final int YEARS_AHEAD = 2;

    private final ClosedDayRows rows;
    private final ModulesOfDays modules;
    private final Directory directory;
    private final ClosedDayTrail trail;
    private final ClosingClock clock;

    CloseDays(
            ClosedDayRows rows, ModulesOfDays modules, Directory directory, ClosedDayTrail trail, ClosingClock clock) {
        this.rows = rows;
        this.modules = modules;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** Counts what would end. Nothing is changed. */
    ClosingEnds preview(ClosedDayContent wanted) {
        require(wanted);
        return modules.count(closing(ClosedDayId.next(), wanted, wanted.from()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    ClosedDayOutcome close(ClosedDayContent wanted, PersonId by) {
        require(wanted);
        rows.hold();
        ClosedDayId id = ClosedDayId.next();
        if (rows.isClosed(id, wanted)) {
            return new Overlaps();
        }
        rows.add(id, wanted);
        ClosingEnds ends = modules.end(closing(id, wanted, wanted.from()), by);
        trail.closed(by, id, wanted, ends);
        return new Done(id, ends);
    }

    /**
     * Changes what they are called, and the last of them. Only days to come are added: what was eaten and noted stays.
     *
     * @throws NotThere without such days
     */
    @Transactional(propagation = Propagation.MANDATORY)
    ClosedDayOutcome change(ClosedDayId id, int version, String label, LocalDate last, PersonId by) {
        rows.hold();
        ClosedDayView known = rows.lock(id).orElseThrow(NotThere::new);
        if (known.version() != version) {
            return new ChangedMeanwhile();
        }
        if (last.isBefore(clock.today())
                || (last.isAfter(known.to()) && known.to().isBefore(clock.today()))) {
            throw new InvalidInput("to", "out-of-range");
        }
        ClosedDayContent wanted = known.content().with(label, last);
        if (rows.isClosed(id, wanted)) {
            return new Overlaps();
        }
        rows.change(id, wanted);
        ClosingEnds ends = move(id, known.to(), wanted, by);
        trail.changed(by, id, new ChangedContent(known.content(), wanted), ends);
        return new Done(id, ends);
    }

    private ClosingEnds move(ClosedDayId id, LocalDate before, ClosedDayContent wanted, PersonId by) {
        LocalDate last = wanted.to();
        if (last.isBefore(before)) {
            return modules.restore(id, last.plusDays(1), by);
        }
        return last.isAfter(before) ? modules.end(closing(id, wanted, before.plusDays(1)), by) : ClosingEnds.NONE;
    }

    /**
     * Opens the schools again.
     *
     * @throws NotThere without such days
     */
    @Transactional(propagation = Propagation.MANDATORY)
    ClosedDayOutcome open(ClosedDayId id, PersonId by) {
        rows.hold();
        ClosedDayView known = rows.lock(id).orElseThrow(NotThere::new);
        if (!known.from().isAfter(clock.today())) {
            return new Begun();
        }
        rows.delete(id);
        ClosingEnds back = modules.restore(id, known.from(), by);
        trail.opened(by, id, known.content(), back);
        return new Done(id, back);
    }

    private void require(ClosedDayContent wanted) {
        if (!wanted.from().isAfter(clock.today())) {
            throw new InvalidInput("from", "not-to-come");
        }
        if (wanted.to().isAfter(clock.today().plusYears(YEARS_AHEAD))) {
            throw new InvalidInput("to", "out-of-range");
        }
        SchoolId school = wanted.schoolId();
        if (school != null && directory.findSchool(school).isEmpty()) {
            throw new NotThere();
        }
    }

    private ClosingDays closing(ClosedDayId id, ClosedDayContent wanted, LocalDate from) {
        SchoolId school = wanted.schoolId();
        Set<SchoolId> schools = school == null
                ? directory.listSchools().stream().map(SchoolView::id).collect(Collectors.toSet())
                : Set.of(school);
        return new ClosingDays(id, schools, wanted.label(), from, wanted.to());
    }
}
