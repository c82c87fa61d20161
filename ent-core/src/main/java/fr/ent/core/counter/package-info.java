/** The town hall's counter: households made, split and joined, and people corrected, for families with or without account. */
@NullMarked
package fr.ent.core.counter;

import org.jspecify.annotations.NullMarked;
