/** A child's canteen in the family's own calendar. */
@NullMarked
package fr.ent.canteen.meals.calendar;

import org.jspecify.annotations.NullMarked;
