/** Says of which children a picture may be shown, and to whom. */
@NamedInterface("consent")
@NullMarked
package fr.ent.core.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
