package fr.ent.homework.absence;

import fr.ent.core.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a guardian declared, as long as no roll counts with it. */
@Component
class WithdrawAbsence {

    private final Absences absences;
    private final SchoolClock clock;

    WithdrawAbsence(Absences absences, SchoolClock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    @Transactional
    public WithdrawOutcome withdraw(AbsenceId id, Viewer viewer) {
        Optional<DeclaredAbsence> found = absences.lock(id)
                .filter(absence -> absence.by().equals(viewer.person()) && viewer.isGuardianOf(absence.child()));
        if (found.isEmpty()) {
            return WithdrawOutcome.NOT_YOURS;
        }
        if (found.get().counted()) {
            return WithdrawOutcome.BEGUN;
        }
        absences.withdraw(id, clock.now());
        return WithdrawOutcome.DONE;
    }
}
