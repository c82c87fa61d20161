package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.yearchange.CarryOutRows.DonePupil;
import fr.ent.core.yearchange.YearChangeOutcome.NotInThatState;
import fr.ent.core.yearchange.YearChangeOutcome.PupilsAreComing;
import fr.ent.core.yearchange.YearChangeOutcome.TooLate;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeClock;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeRows;
import fr.ent.core.yearchange.change.YearChangeState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a change of years back. Before it is carried out nothing was touched; afterwards it goes pupil by pupil. */
@Component
class UndoYearChange {

    /** How an attempt to undo ends. */
    sealed interface UndoOutcome {

        /**
         * @param keptPupils how many keep what they have, since something else changed them
         * @param named the first two hundred of them
         */
        record Undone(int pupilsBack, int keptPupils, List<KeptPupil> named) implements UndoOutcome {
            public Undone {
                named = List.copyOf(named);
            }
        }

        record Refused(YearChangeOutcome.Refused why) implements UndoOutcome {}
    }

    /** A pupil whom the undo leaves where somebody has put them since. */
    record KeptPupil(ChildId childId, String name, ClassId classId, String className) {}

    private final YearChangeRows changes;
    private final UndoRows rows;
    private final PupilsBack pupilsBack;
    private final YearChangeClock clock;
    private final YearChangeTrail trail;

    UndoYearChange(
            YearChangeRows changes,
            UndoRows rows,
            PupilsBack pupilsBack,
            YearChangeClock clock,
            YearChangeTrail trail) {
        this.changes = changes;
        this.rows = rows;
        this.pupilsBack = pupilsBack;
        this.clock = clock;
        this.trail = trail;
    }

    /** @throws NotThere without such a change */
    @Transactional(propagation = Propagation.MANDATORY)
    UndoOutcome undo(YearChangeId id, Viewer viewer) {
        YearChange change = changes.lock(id).orElseThrow(NotThere::new);
        if (change.state() != YearChangeState.APPLIED && change.state() != YearChangeState.CARRIED_OUT) {
            return new UndoOutcome.Refused(new NotInThatState(change.state()));
        }
        if (!clock.canBeUndone(change)) {
            return new UndoOutcome.Refused(new TooLate());
        }
        Set<SchoolId> sending = rows.listSending(id);
        if (!sending.isEmpty()) {
            return new UndoOutcome.Refused(new PupilsAreComing(sending));
        }
        Instant begun = change.begunAt();
        UndoOutcome.Undone undone = begun == null ? callOff(change) : takeBack(change, begun, viewer);
        changes.undo(id, clock.now());
        trail.undone(viewer.person(), change, undone.keptPupils());
        return undone;
    }

    private UndoOutcome.Undone callOff(YearChange change) {
        pupilsBack.callOff(change);
        return new UndoOutcome.Undone(0, 0, List.of());
    }

    private UndoOutcome.Undone takeBack(YearChange change, Instant begun, Viewer viewer) {
        List<DonePupil> back = rows.takeBack(change);
        trail.rightsEnded(viewer.person(), rows.giveRightsBack(change.id(), clock.endOfOverlap(begun)));
        rows.openAndClose(change.id(), clock.today());
        pupilsBack.welcome(viewer.territory(), change, back, clock.today());
        return new UndoOutcome.Undone(back.size(), rows.countKept(change.id()), rows.listKept(change.id()));
    }
}
