/** Files that nothing names any more, and where modules name files. */
@NamedInterface("unnamed-files")
@NullMarked
package fr.ent.core.storage.unnamed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
