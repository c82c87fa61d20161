/** Booking and cancelling one day. */
@NullMarked
package fr.ent.canteen.booking.day;

import org.jspecify.annotations.NullMarked;
