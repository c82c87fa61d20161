package fr.ent.homework.absence;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a guardian declared, as long as no roll counts with it. */
@Component
class WithdrawAbsence {

    private final Absences absences;
    private final AbsentNotices notices;
    private final Directory directory;
    private final SchoolClock clock;

    WithdrawAbsence(Absences absences, AbsentNotices notices, Directory directory, SchoolClock clock) {
        this.absences = absences;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    /** All guardians hear again of the half-days that it alone explained. */
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
        tellAgain(found.get());
        return WithdrawOutcome.DONE;
    }

    private void tellAgain(DeclaredAbsence withdrawn) {
        AbsenceContent content = withdrawn.content();
        if (content.from().isAfter(clock.today())) {
            return;
        }
        List<PersonId> guardians = directory.listGuardians(withdrawn.child()).stream()
                .map(PersonName::id)
                .toList();
        List<AbsenceContent> others = absences.list(List.of(withdrawn.child()), content.from(), content.to()).stream()
                .filter(other -> guardians.contains(other.by()))
                .map(DeclaredAbsence::content)
                .toList();
        notices.tellAgain(withdrawn, guardians, others);
    }
}
