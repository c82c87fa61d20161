/** Folders taken away as an archive, and archives brought in as folders. */
@NullMarked
package fr.ent.core.space.zip;

import org.jspecify.annotations.NullMarked;
