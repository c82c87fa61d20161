package fr.ent.core.rights;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.rights.RightOutcome.Done;
import fr.ent.core.rights.RightOutcome.LastAdministrator;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends rights: now, or on a day. One administrator who can sign in is always left without an end. */
@Component
public class EndRights {

    private final RightRows rows;
    private final RightEnds ends;
    private final RightTrail trail;
    private final RightRequests requests;
    private final Overruled overruled;

    EndRights(RightRows rows, RightEnds ends, RightTrail trail, RightRequests requests, Overruled overruled) {
        this.rows = rows;
        this.ends = ends;
        this.trail = trail;
        this.requests = requests;
        this.overruled = overruled;
    }

    /** @throws NotThere without such a right */
    @Transactional(propagation = Propagation.MANDATORY)
    RightOutcome end(RightId id, PersonId by) {
        lockAdministrators();
        HeldRight right = rows.lock(id).orElseThrow(NotThere::new);
        if (right.isStrongest() && isLast(right.person())) {
            return new LastAdministrator();
        }
        rows.end(id, ends.now(), by);
        if (right.isStrongest()) {
            requests.forget(right.person());
            overruled.record(List.of(right.person()), by);
        }
        trail.ended(by, right);
        return new Done(id);
    }

    /** Nobody else gives or ends the right of an administrator, nor takes an account from one, until the transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockAdministrators() {
        rows.lockAdministrators();
    }

    /**
     * Whether the territory would have nobody left without this person who can let others in: without an end, or at all
     * where no administrator is without one. Asked after {@link #lockAdministrators()}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isLast(PersonId person) {
        Set<PersonId> lasting = rows.listLastingAdministrators();
        return Set.of(person).equals(lasting.isEmpty() ? rows.listAdministrators() : lasting);
    }

    /**
     * Somebody's account came into other hands: for a while the say of the two doesn't count beside each other, also where
     * either becomes an administrator only later.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void overrule(PersonId person, PersonId by) {
        overruled.record(List.of(person), by);
    }

    /** The same of many, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void overrule(Collection<PersonId> people, PersonId by) {
        overruled.record(people, by);
    }

    /** The strongest right isn't asked for any more where this person asked: another may have had the account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawRequests(PersonId asker, @Nullable PersonId by) {
        requests.forgetFrom(asker).forEach(person -> trail.withdrawn(by, person));
    }

    /** Whether this administrator overruled another of late, and so gives nobody the strongest right alone. */
    boolean hasOverruled(PersonId by) {
        return overruled.isFrom(by);
    }

    /** Whether the two are one pair of eyes, since one overruled the other of late, or let the other in. */
    boolean areOne(PersonId one, PersonId other) {
        return overruled.isBetween(one, other);
    }

    /** Ends a right that was given for some days; who ends it keeps the trail and tells the people. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endForDays(RightId id, PersonId by) {
        rows.end(id, ends.now(), by);
    }

    /** Takes away rights that have come to their end; until then they open nothing already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sweep() {
        for (HeldRight right : rows.lockEnded()) {
            rows.end(right.id(), Objects.requireNonNull(right.endsAt()), null);
            trail.ended(null, right);
        }
    }
}
