package fr.ent.core.rights;

import fr.ent.core.PersonId;

/** Somebody holds a right of the staff from now on; told within the transaction that gives it. */
public record RightGranted(PersonId person, PersonId by) {}
