package fr.ent.core.accompaniment;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;

/** In what place somebody accompanies: the ATSEM a class, the others pupils of a school who are named. */
enum AccompanimentKind {
    ATSEM,
    AESH,
    RASED;

    Role role() {
        return switch (this) {
            case ATSEM -> Role.ATSEM;
            case AESH -> Role.AESH;
            case RASED -> Role.RASED;
        };
    }

    boolean isOfClass() {
        return this == ATSEM;
    }

    ScopeType scope() {
        return isOfClass() ? ScopeType.CLASS : ScopeType.SCHOOL;
    }
}
