package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether a viewer may declare an absence as it is written, and in whose name. */
@Component
class JudgeAbsence {

    /** A family explains an absence within so many days, and announces one so many days ahead. */
    static final int DAYS_BACK = 62;

    static final int DAYS_AHEAD = 366;

    private final Absences absences;
    private final AbsenceRights rights;
    private final ExpectedHalves expected;
    private final SchoolClock clock;

    JudgeAbsence(Absences absences, AbsenceRights rights, ExpectedHalves expected, SchoolClock clock) {
        this.absences = absences;
        this.rights = rights;
        this.expected = expected;
        this.clock = clock;
    }

    /** @throws InvalidInput for days that nobody declares any more, or yet */
    AbsenceJudgement judge(ChildId child, AbsenceContent content, Viewer viewer) {
        boolean bySchool = rights.speaksForSchool(child, viewer);
        if (!bySchool && !viewer.isGuardianOf(child)) {
            return new AbsenceJudgement.Refused(new DeclareOutcome.NotYours());
        }
        requireInTime(content);
        List<PersonId> guardians = rights.listGuardians(child);
        if (bySchool) {
            return new AbsenceJudgement.Granted(true, guardians);
        }
        if (!expected.isAny(child, content)) {
            return new AbsenceJudgement.Refused(new DeclareOutcome.NoSchool());
        }
        absences.hold(child);
        return findSame(child, content, guardians)
                .<AbsenceJudgement>map(same -> new AbsenceJudgement.Refused(new DeclareOutcome.AlreadyDeclared(same)))
                .orElseGet(() -> new AbsenceJudgement.Granted(false, guardians));
    }

    private void requireInTime(AbsenceContent content) {
        LocalDate today = clock.today();
        if (content.from().isBefore(today.minusDays(DAYS_BACK))) {
            throw new InvalidInput("from", "out-of-range");
        }
        if (content.to().isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new InvalidInput("to", "out-of-range");
        }
    }

    /** The absence that a guardian has declared already, of all these days; the school's own word may be made more precise. */
    private Optional<DeclaredAbsence> findSame(ChildId child, AbsenceContent content, List<PersonId> guardians) {
        return absences.list(List.of(child), content.from(), content.to()).stream()
                .filter(other -> !other.bySchool() && guardians.contains(other.by()))
                .filter(other -> other.content().includes(content))
                .findFirst();
    }
}
