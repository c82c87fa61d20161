package fr.ent.core.demo;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.util.List;
import java.util.UUID;

/**
 * A role held at a place.
 *
 * @param accompanied the pupils of whoever accompanies some
 */
public record Grant(UUID id, Person person, Role role, ScopeType scopeType, UUID scopeId, List<Pupil> accompanied) {

    public Grant {
        accompanied = List.copyOf(accompanied);
    }

    /** Whether it is of staff beside the teachers, who are named for a time. */
    public boolean isForATime() {
        return role == Role.ATSEM || role == Role.AESH || role == Role.RASED;
    }
}
