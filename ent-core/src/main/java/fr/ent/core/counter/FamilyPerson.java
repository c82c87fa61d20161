package fr.ent.core.counter;

import fr.ent.core.PersonId;

/** Somebody of a family as the counter reads and corrects them; {@code version} is named by who changes it. */
record FamilyPerson(PersonId id, int version, PersonContent content) {}
