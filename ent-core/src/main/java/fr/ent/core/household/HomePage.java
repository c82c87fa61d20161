package fr.ent.core.household;

import fr.ent.core.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A page of households by name.
 *
 * @param name a part of the name of anybody who lives or lived there; empty for all
 * @param after the last one of the page before; none for the first page
 */
public record HomePage(String name, @Nullable HouseholdId after, int most) {}
