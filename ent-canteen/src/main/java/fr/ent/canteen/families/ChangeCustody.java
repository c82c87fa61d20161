package fr.ent.canteen.families;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the turns of a child from a day on, ends them, and takes back what hasn't begun. No day before is touched. */
@Component
class ChangeCustody {

    private final Custodies custodies;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    ChangeCustody(Custodies custodies, Audit audit, ApplicationEventPublisher events, TownClock clock) {
        this.custodies = custodies;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Replaces a version of the same day; setting the same again changes nothing. */
    @Transactional
    void set(Custody wanted, PersonId by) {
        custodies.hold(wanted.child());
        Turns before = custodies.turns(wanted.child());
        Optional<CustodyVersion> sameDay = before.startingOn(wanted.from());
        if (sameDay.flatMap(CustodyVersion::turns).filter(wanted::equals).isPresent()) {
            return;
        }
        begin(wanted.child(), wanted.from(), wanted, before, by);
        audit.record(
                by,
                "custody.set",
                "pupil:" + wanted.child(),
                Map.of(
                        "from", wanted.from().toString(),
                        "odd", wanted.odd().toString(),
                        "even", wanted.even().toString(),
                        "days", Integer.toString(wanted.days().size())));
    }

    /** From the day on there are no turns, until a version ahead begins. */
    @Transactional
    void end(ChildId child, LocalDate from, PersonId by) {
        custodies.hold(child);
        Turns before = custodies.turns(child);
        if (before.versionOn(from).flatMap(CustodyVersion::turns).isEmpty()) {
            return;
        }
        begin(child, from, null, before, by);
        audit.record(by, "custody.ended", "pupil:" + child, Map.of("from", from.toString()));
    }

    /** From today on, turns of a household that the child has left are the other's; turns of one household alone end. */
    @Transactional
    void move(ChildId child, HouseholdId left, HouseholdId joined, PersonId by) {
        custodies.hold(child);
        LocalDate today = clock.today();
        custodies.turns(child).from(today).stream()
                .filter(custody -> custody.names(left))
                .map(custody -> custody.with(left, joined))
                .forEach(custody -> {
                    if (custody.odd().equals(custody.even())) {
                        end(child, custody.from(), by);
                    } else {
                        set(custody, by);
                    }
                });
    }

    private void begin(ChildId child, LocalDate from, @Nullable Custody custody, Turns before, PersonId by) {
        before.startingOn(from).ifPresent(version -> custodies.withdraw(version.id(), by, clock.now()));
        custodies.add(child, from, custody, by, clock.now());
        tell(child, from, before);
    }

    /** Takes back a version ahead; what came before goes on instead. */
    @Transactional
    WithdrawOutcome withdraw(ChildId child, UUID id, PersonId by) {
        custodies.hold(child);
        Turns before = custodies.turns(child);
        Optional<CustodyVersion> found = before.versions().stream()
                .filter(version -> version.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return WithdrawOutcome.NOT_THERE;
        }
        LocalDate from = found.get().from();
        if (found.get().hasBegun(clock.today())) {
            return WithdrawOutcome.BEGUN;
        }
        custodies.withdraw(id, by, clock.now());
        tell(child, from, before);
        audit.record(by, "custody.withdrawn", "pupil:" + child, Map.of("from", from.toString()));
        return WithdrawOutcome.DONE;
    }

    private void tell(ChildId child, LocalDate from, Turns before) {
        events.publishEvent(new CustodyChanged(child, from, before, custodies.turns(child)));
    }

    /** The outcome of a wish to take a version back. */
    enum WithdrawOutcome {
        DONE,
        BEGUN,
        NOT_THERE
    }
}
