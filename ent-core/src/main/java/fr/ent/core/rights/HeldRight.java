package fr.ent.core.rights;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A right as it stands. {@code endsAt} is the moment from which it opens nothing. */
record HeldRight(
        RightId id,
        int version,
        PersonId person,
        Role role,
        ScopeType scopeType,
        UUID scopeId,
        @Nullable Instant endsAt) {

    boolean isStrongest() {
        return role == Role.TERRITORY_ADMINISTRATOR;
    }
}
