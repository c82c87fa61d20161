package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.offer.Suspension;
import fr.ent.canteen.offer.Suspensions;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.time.LocalDate;
import java.util.Map;
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
    private final Audit audit;

    DecideSuspension(
            CheckSuspension check, SuspendDays suspendDays, Suspensions suspensions, TownClock townClock, Audit audit) {
        this.check = check;
        this.suspendDays = suspendDays;
        this.suspensions = suspensions;
        this.townClock = townClock;
        this.audit = audit;
    }

    /** Counts the children and bookings it would concern. */
    SuspensionConcerned preview(Suspension wanted) {
        check.require(wanted);
        return SuspensionConcerned.count(null, suspendDays.concerned(wanted));
    }

    @Transactional
    SuspensionOutcome suspend(Suspension wanted, Viewer agent) {
        check.require(wanted);
        if (wanted.from().isBefore(townClock.today())) {
            return new SuspensionOutcome.Started();
        }
        return record(
                agent,
                "suspension.decided",
                SuspensionConcerned.count(wanted, suspendDays.suspend(wanted, agent.person())),
                wanted);
    }

    /** @throws NotThere if there is no such suspension */
    @Transactional
    SuspensionOutcome undo(UUID id, Viewer agent) {
        Suspension suspension = suspensions.find(id).orElseThrow(NotThere::new);
        if (!suspension.from().isAfter(townClock.today())) {
            return new SuspensionOutcome.Started();
        }
        return record(
                agent,
                "suspension.undone",
                SuspensionConcerned.count(suspension, suspendDays.undo(suspension, agent.person())),
                suspension);
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
        return record(
                agent,
                "suspension.shortened",
                SuspensionConcerned.count(shortened, suspendDays.shorten(suspension, last, agent.person())),
                shortened);
    }

    private SuspensionOutcome record(
            Viewer agent, String action, SuspensionConcerned concerned, Suspension suspension) {
        audit.record(
                agent.person(),
                action,
                "suspension:" + suspension.id(),
                Map.of(
                        "reason", suspension.reason().name(),
                        "from", suspension.from().toString(),
                        "to", suspension.to().toString(),
                        "bookings", Integer.toString(concerned.bookings()),
                        "freeOfCharge", Boolean.toString(suspension.freeOfCharge())));
        return new SuspensionOutcome.Decided(concerned);
    }
}
