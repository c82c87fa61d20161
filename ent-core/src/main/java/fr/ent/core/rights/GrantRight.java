package fr.ent.core.rights;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.rights.RightOutcome.AskedBefore;
import fr.ent.core.rights.RightOutcome.Awaited;
import fr.ent.core.rights.RightOutcome.Done;
import fr.ent.core.rights.RightOutcome.Held;
import fr.ent.core.rights.RightOutcome.TooSoon;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives somebody a right, until a day. The strongest waits for the yes of another administrator; where there is none who
 * could say it, it is given at once, for otherwise no territory would ever have a second one.
 */
@Component
public class GrantRight {

    private final RightRows rows;
    private final RightRequests requests;
    private final RightEnds ends;
    private final RightTrail trail;
    private final EndRights endRights;

    GrantRight(RightRows rows, RightRequests requests, RightEnds ends, RightTrail trail, EndRights endRights) {
        this.rows = rows;
        this.requests = requests;
        this.ends = ends;
        this.trail = trail;
        this.endRights = endRights;
    }

    /**
     * @throws NotThere without such a person, school or class; pupils hold no right
     * @throws fr.ent.core.InvalidInput on {@code until} for a day that is over, or more than six years away
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RightOutcome grant(PersonId person, RightContent wanted, PersonId by) {
        UUID scope = wanted.scopeId() == null ? TerritoryScope.require().value() : wanted.scopeId();
        if (!rows.isGrownUp(person) || !rows.holdPlace(wanted.scopeType(), scope)) {
            throw new NotThere();
        }
        Instant endsAt = ends.after(wanted.until());
        endRights.sweep();
        return wanted.isStrongest() && !rows.listAdministrators().contains(person)
                ? grantStrongest(person, wanted, scope, endsAt, by)
                : grantNow(person, wanted, scope, endsAt, by);
    }

    private RightOutcome grantStrongest(
            PersonId person, RightContent wanted, UUID scope, @Nullable Instant endsAt, PersonId by) {
        Set<PersonId> others = rows.listAdministrators();
        others.remove(by);
        others.remove(person);
        if (others.isEmpty() && endRights.hasOverruled(by)) {
            return new TooSoon();
        }
        if (others.isEmpty()) {
            return grantNow(person, wanted, scope, endsAt, by);
        }
        RightId request = RightId.next();
        if (!requests.add(request, person, endsAt, by)) {
            return new AskedBefore();
        }
        trail.asked(by, person, scope, others);
        return new Awaited(request);
    }

    private RightOutcome grantNow(
            PersonId person, RightContent wanted, UUID scope, @Nullable Instant endsAt, PersonId by) {
        RightId id = RightId.next();
        if (!rows.add(id, person, wanted.role(), wanted.scopeType(), scope, endsAt, by)) {
            return new Held();
        }
        trail.granted(by, person, wanted.role(), scope, endsAt);
        return new Done(id);
    }
}
