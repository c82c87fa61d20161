/** The door of a class as children find it: who is there, who one is, and the three pictures that show it. */
@NullMarked
package fr.ent.core.entry.door;

import org.jspecify.annotations.NullMarked;
