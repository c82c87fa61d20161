/** Files that pass through the disk and don't stay there, however the process ends. */
@NamedInterface("disk")
@NullMarked
package fr.ent.core.disk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
