/** Pictures of children as other modules see them: which uses there are, who may be shown, and that a consent was taken back. */
@NamedInterface("image")
@NullMarked
package fr.ent.core.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
