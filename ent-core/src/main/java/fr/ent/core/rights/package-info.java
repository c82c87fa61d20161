/** The rights of the staff: who holds which role where, since when and until when, and who gave it. */
@NamedInterface("rights")
@NullMarked
package fr.ent.core.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
