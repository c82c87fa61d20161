package fr.ent.core.demo;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.util.UUID;

/** A role held at a place. */
public record Grant(UUID id, Person person, Role role, ScopeType scopeType, UUID scopeId) {}
