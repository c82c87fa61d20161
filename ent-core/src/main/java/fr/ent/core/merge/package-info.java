/** Two records of one human made one: what each module moves, what forbids it, and the way back within thirty days. */
@NamedInterface("merge")
@NullMarked
package fr.ent.core.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
