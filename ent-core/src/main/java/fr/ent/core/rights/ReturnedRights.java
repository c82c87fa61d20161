package fr.ent.core.rights;

import fr.ent.core.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rights that people hold again, or by an import: they are told of as if they were given. */
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

    /** @param by who applied an import that brought these rights, or undid one that had ended them */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellImported(Collection<UUID> ids, PersonId by) {
        List<HeldRight> rights = rows.list(ids);
        trail.imported(by, rights, rows.listWithAccount(rights));
    }
}
