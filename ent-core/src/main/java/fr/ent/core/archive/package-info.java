/** Archives of what is kept about a person, which they ask for: what each module gives, and the making of one. */
@NamedInterface("archive")
@NullMarked
package fr.ent.core.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
