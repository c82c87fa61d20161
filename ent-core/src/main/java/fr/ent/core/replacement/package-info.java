/** Classes handed over for some days: who stands in for which teacher, from when and until when. */
@NamedInterface("replacement")
@NullMarked
package fr.ent.core.replacement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
