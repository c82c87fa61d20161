package fr.ent.homework.absence;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a guardian declared, as long as no roll counts with it; and at any time what the school wrote down itself. */
@Component
class WithdrawAbsence {

    private final Absences absences;
    private final AbsentNotices notices;
    private final AbsenceRights rights;
    private final SchoolClock clock;

    WithdrawAbsence(Absences absences, AbsentNotices notices, AbsenceRights rights, SchoolClock clock) {
        this.absences = absences;
        this.notices = notices;
        this.rights = rights;
        this.clock = clock;
    }

    /** All guardians hear again of the half-days that it alone explained. */
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
        tellAgain(found.get());
        return WithdrawOutcome.DONE;
    }

    private boolean isTheirs(DeclaredAbsence absence, Viewer viewer) {
        return absence.bySchool()
                ? rights.speaksForSchool(absence.child(), viewer)
                : absence.by().equals(viewer.person()) && viewer.isGuardianOf(absence.child());
    }

    private void tellAgain(DeclaredAbsence withdrawn) {
        AbsenceContent content = withdrawn.content();
        if (content.from().isAfter(clock.today())) {
            return;
        }
        List<PersonId> guardians = rights.listGuardians(withdrawn.child());
        List<AbsenceContent> others = absences.list(List.of(withdrawn.child()), content.from(), content.to()).stream()
                .filter(other -> other.bySchool() || guardians.contains(other.by()))
                .map(DeclaredAbsence::content)
                .toList();
        notices.tellAgain(withdrawn, guardians, others);
    }
}
