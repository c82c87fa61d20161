package fr.ent.canteen.presence;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.Map;
import java.util.Optional;
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

    /** Of a note that the town hall has accepted, nobody else takes the excuse back: the day has the note's reason again. */
    @Transactional
    void takeBack(Excuses.Absence absence, Viewer by) {
        Optional<Excuse> accepted = by.servesTown() ? Optional.empty() : excuses.findAccepted(absence);
        if (accepted.isPresent()) {
            giveBack(absence, accepted.get(), by.person());
        } else if (excuses.withdraw(absence)) {
            record("absence.excuse-withdrawn", absence, by.person());
            notices.withdrawn(absence);
        }
    }

    private void giveBack(Excuses.Absence absence, Excuse accepted, PersonId by) {
        if (excuses.set(absence, accepted)) {
            record("absence.excused", absence, by);
            notices.excused(absence, accepted.reason());
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
