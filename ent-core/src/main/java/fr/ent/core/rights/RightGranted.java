package fr.ent.core.rights;

import fr.ent.core.PersonId;

/** Somebody holds a right of the staff from now on, given or come by a merge; told within the transaction that does it. */
public record RightGranted(PersonId person, PersonId by) {}
