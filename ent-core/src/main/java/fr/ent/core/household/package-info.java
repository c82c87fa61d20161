/** Households as the town hall knows them. */
@NamedInterface("household")
@NullMarked
package fr.ent.core.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
