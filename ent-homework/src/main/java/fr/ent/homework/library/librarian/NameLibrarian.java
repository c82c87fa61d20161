package fr.ent.homework.library.librarian;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.school.YearDays;
import fr.ent.core.school.YearDays.SchoolYearDays;
import fr.ent.homework.library.LibraryClock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names a pupil librarian until a day of the school year, and ends that: the teachers of its class do, and the head. */
@Component
class NameLibrarian {

    private static final int LONGEST_WITHOUT_YEAR = 300;

    private final Directory directory;
    private final LibrarianRows rows;
    private final YearDays years;
    private final LibraryClock clock;
    private final Audit audit;

    NameLibrarian(Directory directory, LibrarianRows rows, YearDays years, LibraryClock clock, Audit audit) {
        this.directory = directory;
        this.rows = rows;
        this.years = years;
        this.clock = clock;
        this.audit = audit;
    }

    /** Whether it is a pupil whom the viewer may name. Refuses a day that is over or after the school year. */
    @Transactional
    public boolean name(ChildId child, LocalDate until, Viewer viewer) {
        Optional<ChildView> pupil = find(child, viewer);
        pupil.ifPresent(one -> {
            LocalDate today = clock.today();
            LocalDate last =
                    years.findNear(today).map(SchoolYearDays::last).orElse(today.plusDays(LONGEST_WITHOUT_YEAR));
            if (until.isBefore(today) || until.isAfter(last)) {
                throw new InvalidInput("untilOn", "out-of-range");
            }
            rows.name(one, until);
            audit.record(
                    viewer.person(), "library.librarian-named", "child:" + child, Map.of("until", until.toString()));
        });
        return pupil.isPresent();
    }

    /** Whether it is such a pupil. Ending twice is ending once. */
    @Transactional
    public boolean end(ChildId child, Viewer viewer) {
        Optional<ChildView> pupil = find(child, viewer);
        if (pupil.isPresent() && rows.end(child)) {
            audit.record(viewer.person(), "library.librarian-ended", "child:" + child, Map.of());
        }
        return pupil.isPresent();
    }

    private Optional<ChildView> find(ChildId child, Viewer viewer) {
        return directory
                .findChild(child)
                .filter(pupil -> viewer.teaches(pupil.classId()) || viewer.heads(pupil.schoolId()));
    }
}
