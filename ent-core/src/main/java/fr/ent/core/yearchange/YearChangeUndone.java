package fr.ent.core.yearchange;

import fr.ent.core.TerritoryId;

/** A school's change of years was undone after it was carried out: pupils who had left by it are back. */
public record YearChangeUndone(TerritoryId territory) {}
