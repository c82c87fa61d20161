package fr.ent.core.rights;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right that somebody holds, or has held.
 *
 * @param place the name of the school, or of the class and its school; empty for the whole territory
 * @param since when it was given; unknown for rights from before that was kept
 * @param grantedBy the name of who gave it; nothing when a file or a founding did
 * @param until the last day; nothing without an end
 * @param ended whether it opens nothing any more
 */
record RightView(
        RightId id,
        int version,
        Role role,
        ScopeType scopeType,
        UUID scopeId,
        String place,
        @Nullable Instant since,
        @Nullable String grantedBy,
        @Nullable LocalDate until,
        boolean ended) {}
