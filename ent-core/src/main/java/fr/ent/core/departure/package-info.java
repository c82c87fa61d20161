/** People who left: who they are, until when they are kept, and what each module deletes when that is over. */
@NamedInterface("departure")
@NullMarked
package fr.ent.core.departure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
