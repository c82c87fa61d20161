/** Territories: the tenants, their brand and their host names. */
@NamedInterface("territory")
@NullMarked
package fr.ent.core.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
