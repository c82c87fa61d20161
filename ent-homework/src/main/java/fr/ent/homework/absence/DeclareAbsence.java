package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Declares an absence: of a guardian's own child, or for the school what it has heard. Runs in the caller's transaction. */
@Component
class DeclareAbsence {

    private final JudgeAbsence judgeAbsence;
    private final Absences absences;
    private final AbsentNotices notices;
    private final CancelBeside beside;
    private final SchoolClock clock;

    DeclareAbsence(
            JudgeAbsence judgeAbsence,
            Absences absences,
            AbsentNotices notices,
            CancelBeside beside,
            SchoolClock clock) {
        this.judgeAbsence = judgeAbsence;
        this.absences = absences;
        this.notices = notices;
        this.beside = beside;
        this.clock = clock;
    }

    /** A notice that isn't read yet and asks for this very word is taken back, from all guardians of the child. */
    DeclareOutcome declare(ChildId child, AbsenceContent content, boolean cancelBeside, Viewer viewer) {
        return switch (judgeAbsence.judge(child, content, viewer)) {
            case AbsenceJudgement.Refused(DeclareOutcome outcome) -> outcome;
            case AbsenceJudgement.Granted granted -> declare(child, content, cancelBeside, granted, viewer);
        };
    }

    private DeclareOutcome declare(
            ChildId child,
            AbsenceContent content,
            boolean cancelBeside,
            AbsenceJudgement.Granted granted,
            Viewer viewer) {
        if (granted.bySchool() && cancelBeside) {
            throw new InvalidInput("cancelBeside", "only-for-guardians");
        }
        DeclaredAbsence absence = absences.add(child, content, viewer.person(), clock.now(), granted.bySchool());
        if (!content.from().isAfter(clock.today())) {
            notices.takeBackExplained(absence, granted.guardians());
        }
        return new DeclareOutcome.Declared(absence, cancelBeside ? beside.cancel(absence, viewer) : List.of());
    }
}
