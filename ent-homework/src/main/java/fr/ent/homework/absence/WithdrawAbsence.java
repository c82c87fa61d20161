package fr.ent.homework.absence;

import fr.ent.core.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a guardian declared, as long as no roll counts with it; and at any time what the school wrote down itself. */
@Component
class WithdrawAbsence {

    private final Absences absences;
    private final AbsenceRights rights;
    private final SchoolClock clock;

    WithdrawAbsence(Absences absences, AbsenceRights rights, SchoolClock clock) {
        this.rights = rights;
        this.absences = absences;
        this.clock = clock;
    }

    @Transactional
    public WithdrawOutcome withdraw(AbsenceId id, Viewer viewer) {
        Optional<DeclaredAbsence> found = absences.lock(id).filter(absence -> isTheirs(absence, viewer));
        if (found.isEmpty()) {
            return WithdrawOutcome.NOT_YOURS;
        }
        if (found.get().counted() && !found.get().bySchool()) {
            return WithdrawOutcome.BEGUN;
        }
        absences.withdraw(id, clock.now());
        return WithdrawOutcome.DONE;
    }

    private boolean isTheirs(DeclaredAbsence absence, Viewer viewer) {
        return absence.bySchool()
                ? rights.speaksForSchool(absence.child(), viewer)
                : absence.by().equals(viewer.person()) && viewer.isGuardianOf(absence.child());
    }
}
