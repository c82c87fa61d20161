package fr.ent.core.household;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;

/** Somebody is a child's guardian again, or barred from it no more. Published in the transaction that says so. */
public record TieOpened(ChildId child, PersonId guardian) {}
