/** Tablets that take one list together, with and without network: moments that count, and one order of all that came. */
@NamedInterface("tablet")
@NullMarked
package fr.ent.core.tablet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
