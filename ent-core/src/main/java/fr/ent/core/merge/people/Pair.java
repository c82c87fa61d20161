package fr.ent.core.merge.people;

import fr.ent.core.PersonId;

/** Two records that are to be one: the kept one, and the other, which is gone afterwards. */
record Pair(PersonId kept, PersonId gone) {}
