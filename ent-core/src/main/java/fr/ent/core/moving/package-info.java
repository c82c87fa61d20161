/** Pupils whom a person takes to another class, of their school or of another one of the town. */
@NamedInterface("moving")
@NullMarked
package fr.ent.core.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
