package fr.ent.core.replacement;

import fr.ent.core.PersonId;

/**
 * Somebody who may stand in for a teacher.
 *
 * @param places the classes and schools in which they teach, which tell namesakes apart; empty for somebody between two
 */
record StandIn(PersonId id, String givenName, String familyName, String places) {}
