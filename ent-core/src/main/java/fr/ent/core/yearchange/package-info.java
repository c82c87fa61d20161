/** The passage of schools from one year to the next: classes, pupils, teachers; planned, applied, carried out by the clock. */
@NullMarked
package fr.ent.core.yearchange;

import org.jspecify.annotations.NullMarked;
