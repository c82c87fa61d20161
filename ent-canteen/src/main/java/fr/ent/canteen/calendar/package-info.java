/** A child's canteen in the family's own calendar. */
@NullMarked
package fr.ent.canteen.calendar;

import org.jspecify.annotations.NullMarked;
