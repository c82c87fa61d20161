package fr.ent.core.household;

import fr.ent.core.HouseholdId;

/** A household by its name alone. */
public record HomeName(HouseholdId id, String name) {}
