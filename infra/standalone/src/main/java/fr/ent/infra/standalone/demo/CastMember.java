package fr.ent.infra.standalone.demo;

import fr.ent.core.Role;

/** Somebody who can be played: listed among the demo accounts. {@code label} says in French who it is. */
record CastMember(String label, Role role, Person person) {}
