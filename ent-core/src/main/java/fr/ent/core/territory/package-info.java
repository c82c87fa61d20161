/** Territories: the tenants, their brand and their host names. */
@NullMarked
package fr.ent.core.territory;

import org.jspecify.annotations.NullMarked;
