package fr.ent.core;

import java.util.UUID;

/** A role and where it holds. {@code scopeId} is the id of the territory, school or class named by {@code scopeType}. */
public record RoleGrant(Role role, ScopeType scopeType, UUID scopeId) {

    /** The reach of a role. */
    public enum ScopeType {
        TERRITORY,
        SCHOOL,
        CLASS
    }
}
