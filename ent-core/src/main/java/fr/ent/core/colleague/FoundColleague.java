package fr.ent.core.colleague;

import fr.ent.core.PersonId;

/**
 * Somebody who works in a school of the territory, or did of late.
 *
 * @param places the classes and schools in which they work, which tell namesakes apart; empty for somebody between two
 */
public record FoundColleague(PersonId id, String givenName, String familyName, String places) {}
