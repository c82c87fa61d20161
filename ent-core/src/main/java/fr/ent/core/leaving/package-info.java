/** Pupils whom an import found missing: they leave after a delay, unless that is called off. */
@NamedInterface("leaving")
@NullMarked
package fr.ent.core.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
