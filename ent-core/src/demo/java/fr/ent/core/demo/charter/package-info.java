/** Charters of good use for the demonstration's towns. */
@NullMarked
package fr.ent.core.demo.charter;

import org.jspecify.annotations.NullMarked;
