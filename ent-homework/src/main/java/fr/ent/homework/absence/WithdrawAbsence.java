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
    private final CancelBeside beside;
    private final SchoolClock clock;

    WithdrawAbsence(
            Absences absences, AbsentNotices notices, AbsenceRights rights, CancelBeside beside, SchoolClock clock) {
        this.absences = absences;
        this.notices = notices;
        this.rights = rights;
        this.beside = beside;
        this.clock = clock;
    }

    /** Days that were cancelled with it are booked again where that still goes. All guardians hear again of the half-days that it alone explained. */
    @Transactional
    public WithdrawOutcome withdraw(AbsenceId id, Viewer viewer) {
        Optional<DeclaredAbsence> found = absences.lock(id).filter(absence -> isTheirs(absence, viewer));
        if (found.isEmpty()) {
            return new WithdrawOutcome.NotYours();
        }
        if (found.get().counted() && !found.get().bySchool()) {
            return new WithdrawOutcome.Begun();
        }
        absences.withdraw(id, clock.now());
        tellAgain(found.get());
        return new WithdrawOutcome.Withdrawn(beside.bookAgain(found.get(), viewer));
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
