/** Files kept in the object store. */
@NamedInterface("storage")
@NullMarked
package fr.ent.core.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
