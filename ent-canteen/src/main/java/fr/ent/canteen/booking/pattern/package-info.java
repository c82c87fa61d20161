/** Booking the same weekdays of a whole term. */
@NullMarked
package fr.ent.canteen.booking.pattern;

import org.jspecify.annotations.NullMarked;
