/** The day sheet of a class, as far as modules know something of its pupils for it. */
@NamedInterface("day-sheet")
@NullMarked
package fr.ent.core.daysheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
