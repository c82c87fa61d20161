package fr.ent.core.demo;

import fr.ent.core.Role;

/** Somebody who can be played, listed among the demo accounts; {@code label} is in French. */
public record CastMember(String label, Role role, Person person) {}
