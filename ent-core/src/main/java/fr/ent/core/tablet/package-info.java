/** What tablets tell of a list that several of them take, with and without network: moments, and one order of all that came. */
@NamedInterface("tablet")
@NullMarked
package fr.ent.core.tablet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
