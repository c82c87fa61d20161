/** Folders taken away as an archive, and archives brought in as folders. */
@NamedInterface("zip")
@NullMarked
package fr.ent.core.space.zip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
