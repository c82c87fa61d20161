package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.away.BookedBeside.BesideDay;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Declares an absence: of a guardian's own child, or for the school what it has heard. Runs in the caller's transaction. */
@Component
class DeclareAbsence {

    /** A family explains an absence within so many days, and announces one so many days ahead. */
    static final int DAYS_BACK = 62;

    static final int DAYS_AHEAD = 366;

    private final Absences absences;
    private final AbsentNotices notices;
    private final AbsenceRights rights;
    private final CancelBeside beside;
    private final SchoolClock clock;

    DeclareAbsence(
            Absences absences, AbsentNotices notices, AbsenceRights rights, CancelBeside beside, SchoolClock clock) {
        this.absences = absences;
        this.notices = notices;
        this.rights = rights;
        this.beside = beside;
        this.clock = clock;
    }

    /** A notice that isn't read yet and asks for this very word is taken back, from all guardians of the child. */
    DeclareOutcome declare(ChildId child, AbsenceContent content, boolean cancelBeside, Viewer viewer) {
        boolean bySchool = rights.speaksForSchool(child, viewer);
        if (!bySchool && !viewer.isGuardianOf(child)) {
            return new DeclareOutcome.NotYours();
        }
        if (bySchool && cancelBeside) {
            throw new InvalidInput("cancelBeside", "only-for-guardians");
        }
        LocalDate today = clock.today();
        if (content.from().isBefore(today.minusDays(DAYS_BACK))) {
            throw new InvalidInput("from", "out-of-range");
        }
        if (content.to().isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new InvalidInput("to", "out-of-range");
        }
        DeclaredAbsence absence = absences.add(child, content, viewer.person(), clock.now(), bySchool);
        if (!content.from().isAfter(today)) {
            notices.takeBackExplained(absence, rights.listGuardians(child));
        }
        return new DeclareOutcome.Declared(absence, cancelBeside ? cancel(child, content, today, viewer) : List.of());
    }

    /** Days that are over stay as they were. */
    private List<BesideDay> cancel(ChildId child, AbsenceContent content, LocalDate today, Viewer viewer) {
        LocalDate from = content.from().isBefore(today) ? today : content.from();
        return from.isAfter(content.to()) ? List.of() : beside.cancel(child, new DateRange(from, content.to()), viewer);
    }
}
