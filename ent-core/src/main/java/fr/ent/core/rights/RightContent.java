package fr.ent.core.rights;

import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right to be given. No right is without an end but the strongest.
 *
 * @param scopeId the school of a head or an animator, the class of a teacher; nothing for those of the whole territory
 * @param until the last day, in the territory's time; an administrator may have none
 */
public record RightContent(
        @NotNull Role role,
        @Nullable UUID scopeId,
        @Nullable LocalDate until) {

    public RightContent {
        ScopeType scope = scopeOf(role);
        if ((scopeId == null) != (scope == ScopeType.TERRITORY)) {
            throw new InvalidInput("scopeId", scopeId == null ? "required" : "unexpected");
        }
        if (until == null && role != Role.TERRITORY_ADMINISTRATOR) {
            throw new InvalidInput("until", "required");
        }
    }

    /** The reach of a role. */
    ScopeType scopeType() {
        return scopeOf(role);
    }

    boolean isStrongest() {
        return role == Role.TERRITORY_ADMINISTRATOR;
    }

    private static ScopeType scopeOf(Role role) {
        return switch (role) {
            case TEACHER -> ScopeType.CLASS;
            case HEAD, ANIMATOR -> ScopeType.SCHOOL;
            case TOWN_AGENT, ELECTED, LIBRARIAN, TERRITORY_ADMINISTRATOR -> ScopeType.TERRITORY;
            case GUARDIAN, PUPIL, ATSEM, AESH, RASED -> throw new InvalidInput("role", "not-granted");
        };
    }
}
