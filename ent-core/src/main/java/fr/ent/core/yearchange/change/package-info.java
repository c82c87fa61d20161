/** A school's change of years as it is kept, and its days. */
@NullMarked
package fr.ent.core.yearchange.change;

import org.jspecify.annotations.NullMarked;
