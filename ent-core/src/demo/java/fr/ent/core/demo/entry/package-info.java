/** Pictures of children at the door of their class, for the demonstration's towns. */
@NullMarked
package fr.ent.core.demo.entry;

import org.jspecify.annotations.NullMarked;
