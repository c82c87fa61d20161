package fr.ent.core.rights;

import fr.ent.core.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rights that somebody holds again: they are told of as if they were given. */
@Component
public class ReturnedRights {

    private final RightRows rows;
    private final RightTrail trail;

    ReturnedRights(RightRows rows, RightTrail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /** @param by who gave them all back */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(PersonId person, PersonId by) {
        rows.listOf(person).forEach(right -> trail.granted(by, person, right.role(), right.scopeId(), right.endsAt()));
    }
}
