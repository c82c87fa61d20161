package fr.ent.core.household;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;

/** A guardian is barred from a child, or isn't its guardian any more. Published in the transaction that says so. */
public record TieShut(ChildId child, PersonId guardian) {}
