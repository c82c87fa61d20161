/** Days booked beside school for a child who stays away, as the modules know them. */
@NamedInterface("away")
@NullMarked
package fr.ent.core.away;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
