package fr.ent.canteen.presence;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts an absence with a reason, or takes that back. The family is told. */
@Component
class ExcuseAbsence {

    private final Excuses excuses;
    private final AbsenceNotices notices;
    private final Audit audit;
    private final TownClock clock;

    ExcuseAbsence(Excuses excuses, AbsenceNotices notices, Audit audit, TownClock clock) {
        this.excuses = excuses;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void excuse(Excuses.Absence absence, String reason, PersonId by) {
        if (excuses.set(absence, new Excuse(reason, by, clock.now()))) {
            record("absence.excused", absence, by);
            notices.excused(absence, reason);
        }
    }

    @Transactional
    void takeBack(Excuses.Absence absence, PersonId by) {
        if (excuses.withdraw(absence)) {
            record("absence.excuse-withdrawn", absence, by);
            notices.withdrawn(absence);
        }
    }

    private void record(String action, Excuses.Absence absence, PersonId by) {
        audit.record(
                by,
                action,
                "child:" + absence.child(),
                Map.of(
                        "date",
                        absence.day().toString(),
                        "activity",
                        absence.activity().toString()));
    }
}
