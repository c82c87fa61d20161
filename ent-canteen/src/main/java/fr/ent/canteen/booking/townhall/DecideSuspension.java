package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.canteen.offer.closed.Suspensions;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides on a suspension, takes it back or lets it end earlier; each decision stands in the audit trail. */
@Component
class DecideSuspension {

    private final CheckSuspension check;
    private final SuspendDays suspendDays;
    private final Suspensions suspensions;
    private final TownClock townClock;
    private final KeepDecision keepDecision;

    DecideSuspension(
            CheckSuspension check,
            SuspendDays suspendDays,
            Suspensions suspensions,
            TownClock townClock,
            KeepDecision keepDecision) {
        this.check = check;
        this.suspendDays = suspendDays;
        this.suspensions = suspensions;
        this.townClock = townClock;
        this.keepDecision = keepDecision;
    }

    /** Counts the children and bookings it would concern. */
    SuspensionConcerned preview(Suspension wanted) {
        check.require(wanted);
        return keepDecision.count(suspendDays.concerned(wanted));
    }

    @Transactional
    SuspensionOutcome suspend(Suspension wanted, Viewer agent) {
        check.require(wanted);
        if (wanted.from().isBefore(townClock.today())) {
            return new SuspensionOutcome.Started();
        }
        return keepDecision.keep(agent, "suspension.decided", wanted, suspendDays.suspend(wanted, agent.person()));
    }

    /** @throws NotThere if there is no such suspension */
    @Transactional
    SuspensionOutcome undo(UUID id, Viewer agent) {
        Suspension suspension = suspensions.find(id).orElseThrow(NotThere::new);
        if (!suspension.from().isAfter(townClock.today())) {
            return new SuspensionOutcome.Started();
        }
        return keepDecision.keep(agent, "suspension.undone", suspension, suspendDays.undo(suspension, agent.person()));
    }

    /**
     * Lets it end on a day, today or later.
     *
     * @throws NotThere if there is no such suspension
     * @throws InvalidInput on {@code to}, {@code out-of-range}, if that day is over or isn't one of its days
     */
    @Transactional
    SuspensionOutcome shorten(UUID id, LocalDate last, Viewer agent) {
        Suspension suspension = suspensions.find(id).orElseThrow(NotThere::new);
        if (last.isBefore(townClock.today()) || last.isBefore(suspension.from()) || last.isAfter(suspension.to())) {
            throw new InvalidInput("to", "out-of-range");
        }
        Suspension shortened = suspension.until(last);
        return keepDecision.keep(
                agent, "suspension.shortened", shortened, suspendDays.shorten(suspension, last, agent.person()));
    }
}
