package fr.ent.canteen.presence.finish;

import fr.ent.canteen.presence.finish.Finishes.PersonsFinish;
import fr.ent.canteen.presence.finish.Finishes.RollDay;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finishes a roll by a person's word, or opens it again with a reason. */
@Component
class FinishRoll {

    private final Finishes finishes;
    private final Audit audit;
    private final TownClock clock;

    FinishRoll(Finishes finishes, Audit audit, TownClock clock) {
        this.finishes = finishes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Finishes a roll; one that comes twice, late, or second changes nothing. Another day than today needs somebody who had
     * booked or was tapped.
     */
    @Transactional
    FinishOutcome finish(PersonsFinish finish) {
        if (!finish.roll().day().equals(clock.today()) && !finishes.hasRoll(finish.roll())) {
            return FinishOutcome.NO_ROLL;
        }
        if (finishes.isTaken(finish.id(), finish.roll())) {
            return FinishOutcome.ID_TAKEN;
        }
        if (finishes.add(finish)) {
            record("roll.finished", finish.roll(), finish.by());
        }
        return FinishOutcome.DONE;
    }

    /** The fate of a finish. */
    enum FinishOutcome {
        DONE,
        /** There was nobody to call on that day. */
        NO_ROLL,
        /** The id stands for the finish of another roll. */
        ID_TAKEN
    }

    /** Whether that finish stood. */
    @Transactional
    boolean reopen(UUID finish, RollDay roll, PersonId by, String reason) {
        boolean stood = finishes.reopen(finish, roll, by, clock.now(), reason);
        if (stood) {
            record("roll.reopened", roll, by);
        }
        return stood;
    }

    /** Without the reason: its words may be about a child, and go after a while. */
    private void record(String action, RollDay roll, PersonId by) {
        audit.record(
                by,
                action,
                "activity:" + roll.activity(),
                Map.of("date", roll.day().toString()));
    }
}
