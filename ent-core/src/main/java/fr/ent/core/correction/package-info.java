/** Corrections that people ask for online, of what the school or the town hall holds about them. */
@NamedInterface("correction")
@NullMarked
package fr.ent.core.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
