package fr.ent.core.rights;

import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.rights.RightOutcome.AskedBefore;
import fr.ent.core.rights.RightOutcome.Awaited;
import fr.ent.core.rights.RightOutcome.ChangedMeanwhile;
import fr.ent.core.rights.RightOutcome.Done;
import fr.ent.core.rights.RightOutcome.LastAdministrator;
import fr.ent.core.rights.RightOutcome.TooSoon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets another last day of a right. The strongest is prolonged with the yes of another administrator. */
@Component
class ProlongRight {

    private final RightRows rows;
    private final RightRequests requests;
    private final RightEnds ends;
    private final RightTrail trail;
    private final EndRights endRights;

    ProlongRight(RightRows rows, RightRequests requests, RightEnds ends, RightTrail trail, EndRights endRights) {
        this.rows = rows;
        this.requests = requests;
        this.ends = ends;
        this.trail = trail;
        this.endRights = endRights;
    }

    /**
     * @throws NotThere without such a right, or when it has come to its end
     * @throws InvalidInput on {@code until} for a day that no right can end on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    RightOutcome prolong(RightId id, int version, @Nullable LocalDate until, PersonId by) {
        endRights.lockAdministrators();
        HeldRight right = rows.lock(id).filter(this::holds).orElseThrow(NotThere::new);
        if (right.version() != version) {
            return new ChangedMeanwhile();
        }
        if (until == null && !right.isStrongest()) {
            throw new InvalidInput("until", "required");
        }
        Instant endsAt = ends.after(until);
        if (endsAt != null && right.isStrongest() && endRights.isLast(right.person())) {
            return new LastAdministrator();
        }
        return right.isStrongest() && isLater(endsAt, right.endsAt())
                ? ask(right, endsAt, by)
                : move(right, endsAt, by);
    }

    private RightOutcome ask(HeldRight right, @Nullable Instant endsAt, PersonId by) {
        Set<PersonId> others = rows.listAdministrators();
        others.remove(by);
        others.remove(right.person());
        if (others.isEmpty() && endRights.hasOverruled(by)) {
            return new TooSoon();
        }
        if (others.isEmpty()) {
            return move(right, endsAt, by);
        }
        RightId request = RightId.next();
        if (!requests.add(request, right.person(), endsAt, by)) {
            return new AskedBefore();
        }
        trail.asked(by, right.person(), TerritoryScope.require().value(), others);
        return new Awaited(request);
    }

    private RightOutcome move(HeldRight right, @Nullable Instant endsAt, PersonId by) {
        if (right.isStrongest() && endsAt != null) {
            endRights.overrule(right.person(), by);
        }
        rows.move(right.id(), endsAt);
        trail.prolonged(by, right, endsAt);
        return new Done(right.id());
    }

    private boolean holds(HeldRight right) {
        return right.endsAt() == null || right.endsAt().isAfter(ends.now());
    }

    private static boolean isLater(@Nullable Instant wanted, @Nullable Instant now) {
        return now != null && (wanted == null || wanted.isAfter(now));
    }
}
